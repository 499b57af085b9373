package com.pge.sharemydata.greenbutton.espi;

import java.time.Instant;

/**
 * What one bill says.
 *
 * @param start and end of the billing period
 * @param bill and additional costs, in 1/100,000 of the currency
 * @param consumption over the period, in the unit of the reading type
 */
record UsageSummary(
        Instant start,
        Instant end,
        long bill,
        long additionalCosts,
        long consumption,
        ReadingType measured,
        String tariff)
        implements Content {

    private static final int US_DOLLAR = 840;
    private static final int REVENUE_QUALITY = 19;

    /** The id of a summary: the end of its billing period, in seconds since 1970. */
    String id() {
        return Long.toString(end.getEpochSecond());
    }

    @Override
    public void write(Xml xml) {
        xml.open("UsageSummary");
        xml.open("billingPeriod");
        xml.element("duration", end.getEpochSecond() - start.getEpochSecond());
        xml.element("start", start.getEpochSecond());
        xml.close();
        xml.element("billLastPeriod", bill);
        xml.element("costAdditionalLastPeriod", additionalCosts);
        xml.element("currency", US_DOLLAR);
        xml.open("overallConsumptionLastPeriod");
        xml.element("powerOfTenMultiplier", measured.powerOfTen());
        xml.element("uom", measured.unit());
        xml.element("value", consumption);
        xml.close();
        xml.element("qualityOfReading", REVENUE_QUALITY);
        xml.element("statusTimeStamp", end.getEpochSecond());
        xml.element("commodity", measured.commodity());
        xml.element("tariffProfile", tariff);
        xml.close();
    }
}
