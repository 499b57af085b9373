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
    public void write(ContentWriter out) {
        long start = Channel.startOf(bill.firstDay()).getEpochSecond();
        long end = Channel.startOf(bill.lastDay().plusDays(1)).getEpochSecond();
        out.open("UsageSummary");
        out.open("billingPeriod");
        out.element("duration", end - start);
        out.element("start", start);
        out.close();
        out.element("billLastPeriod", bill.amount());
        out.element("costAdditionalLastPeriod", bill.additional());
        out.element("currency", bill.currency());
        out.open("overallConsumptionLastPeriod");
        out.element("powerOfTenMultiplier", measured.powerOfTen());
        out.element("uom", measured.unit());
        out.element("value", bill.consumption());
        out.close();
        out.element("qualityOfReading", bill.quality());
        out.element("statusTimeStamp", stated.getEpochSecond());
        out.element("commodity", measured.commodity());
        out.optional("tariffProfile", bill.tariff());
        out.close();
    }
}
