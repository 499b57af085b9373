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
        bill.items().forEach(item -> write(xml, item));
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

    /** A line, in the schema's order. */
    private static void write(Xml xml, BillItem item) {
        xml.open("costAdditionalDetailLastPeriod");
        optional(xml, "amount", item.amount());
        optional(xml, "rounding", item.rounding());
        xml.element("note", item.note());
        if (item.measured() != null) {
            xml.open("measurement");
            xml.element("powerOfTenMultiplier", item.measured().powerOfTen());
            xml.element("uom", item.measured().unit());
            xml.element("value", item.measured().value());
            xml.close();
        }
        xml.element("itemKind", item.kind());
        optional(xml, "unitCost", item.unitCost());
        if (item.period() != null) {
            xml.open("itemPeriod");
            xml.element("duration", item.period().seconds());
            xml.element("start", item.period().start());
            xml.close();
        }
        xml.close();
    }

    private static void optional(Xml xml, String name, @Nullable Long number) {
        if (number != null) {
            xml.element(name, number);
        }
    }
}
