package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.usage.Bill;
import com.pge.sharemydata.usage.Channel;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one bill says.
 *
 * @param measured by which unit and commodity its consumption is counted
 * @param stated when it was said last
 */
record UsageSummary(Bill bill, ReadingType measured, Instant stated) implements Content {

    /** The id of a summary: the end of its billing period, in seconds since 1970. */
    String id() {
        return id(bill.lastDay());
    }

    static String id(LocalDate lastDay) {
        return Long.toString(Channel.startOf(lastDay.plusDays(1)).getEpochSecond());
    }

    @Override
    public void write(Xml xml) {
        long start = Channel.startOf(bill.firstDay()).getEpochSecond();
        long end = Channel.startOf(bill.lastDay().plusDays(1)).getEpochSecond();
        xml.open("UsageSummary");
        xml.open("billingPeriod");
        xml.element("duration", end - start);
        xml.element("start", start);
        xml.close();
        xml.element("billLastPeriod", bill.amount());
        xml.element("costAdditionalLastPeriod", bill.additional());
        xml.element("currency", bill.currency());
        xml.open("overallConsumptionLastPeriod");
        xml.element("powerOfTenMultiplier", measured.powerOfTen());
        xml.element("uom", measured.unit());
        xml.element("value", bill.consumption());
        xml.close();
        xml.element("qualityOfReading", bill.quality());
        xml.element("statusTimeStamp", stated.getEpochSecond());
        xml.element("commodity", measured.commodity());
        xml.optional("tariffProfile", bill.tariff());
        xml.close();
    }
}
