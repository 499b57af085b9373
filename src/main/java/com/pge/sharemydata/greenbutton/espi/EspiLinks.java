package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.usage.Channel;

/**
 * The absolute addresses of ESPI resources.
 *
 * @param base of the machine API as companies reach it, without a slash at the end
 */
public record EspiLinks(String base) {

    /** Where all resources are, below the base. */
    public static final String RESOURCES = "/GreenButtonConnect/espi/1_1/resource";

    public String resource(String path) {
        return base + RESOURCES + path;
    }

    public String bulk(String id) {
        return resource("/Batch/Bulk/" + id);
    }

    /** What is known of all customers who share with a company. */
    public String bulkCustomers(String id) {
        return resource("/Batch/BulkRetailCustomerInfo/" + id);
    }

    /** The data of one authorization. */
    public String subscription(String id) {
        return resource("/Batch/Subscription/" + id);
    }

    /** What is known of the customer of one authorization. */
    public String customer(String id) {
        return resource("/Batch/RetailCustomer/" + id);
    }

    public String authorization(String id) {
        return authorizations() + "/" + id;
    }

    String authorizations() {
        return resource("/Authorization");
    }

    public String applicationInformation(String id) {
        return applicationInformation() + "/" + id;
    }

    String applicationInformation() {
        return resource("/ApplicationInformation");
    }

    String localTimeParameters() {
        return resource("/LocalTimeParameters");
    }

    String localTime() {
        return localTimeParameters() + "/1";
    }

    String readingTypes() {
        return resource("/ReadingType");
    }

    String readingType(String id) {
        return readingTypes() + "/" + id;
    }

    String usagePoints(String subscription) {
        return resource("/Subscription/" + subscription + "/UsagePoint");
    }

    String usagePoint(String subscription, String usagePoint) {
        return usagePoints(subscription) + "/" + usagePoint;
    }

    String usagePoint(MeteredService service) {
        return usagePoint(service.subscription(), service.usagePoint());
    }

    String meterReadings(MeteredService service) {
        return usagePoint(service) + "/MeterReading";
    }

    String meterReading(MeteredService service, Channel channel) {
        return meterReadings(service) + "/" + MeteredService.meterReadingId(channel);
    }

    String blocks(MeteredService service, Channel channel) {
        return meterReading(service, channel) + "/IntervalBlock";
    }

    String summaries(MeteredService service) {
        return usagePoint(service) + "/UsageSummary";
    }

    String batch(MeteredService service) {
        return subscription(service.subscription()) + "/UsagePoint/" + service.usagePoint();
    }
}
