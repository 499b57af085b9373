package com.pge.sharemydata.greenbutton.espi;

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
}
