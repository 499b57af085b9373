package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.usage.Bill;
import com.pge.sharemydata.usage.BillItem;
import com.pge.sharemydata.usage.Channel;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
        out.each("costAdditionalDetailLastPeriod", bill.items(), item -> write(out, item));
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

    /** A line, in the schema's order. */
    private static void write(ContentWriter out, BillItem item) {
        optional(out, "amount", item.amount());
        optional(out, "rounding", item.rounding());
        out.element("note", item.note());
        if (item.measured() != null) {
            out.open("measurement");
            out.element("powerOfTenMultiplier", item.measured().powerOfTen());
            out.element("uom", item.measured().unit());
            out.element("value", item.measured().value());
            out.close();
        }
        out.element("itemKind", item.kind());
        optional(out, "unitCost", item.unitCost());
        if (item.period() != null) {
            out.open("itemPeriod");
            out.element("duration", item.period().seconds());
            out.element("start", item.period().start());
            out.close();
        }
    }

    private static void optional(ContentWriter out, String name, @Nullable Long number) {
        if (number != null) {
            out.element(name, number);
        }
    }
}
