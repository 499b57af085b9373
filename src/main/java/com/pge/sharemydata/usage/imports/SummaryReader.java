package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.usage.BillItem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the usage summaries of a feed. */
final class SummaryReader {

    private static final int MOST_ITEMS = 200;

    private final FeedXml xml;

    SummaryReader(FeedXml xml) {
        this.xml = xml;
    }

    FeedSummary read() throws IOException {
        var summary = new FeedSummary();
        while (xml.child()) {
            switch (xml.espiName()) {
                case "billingPeriod" -> interval(summary.period);
                case "billLastPeriod" -> summary.amount = xml.number();
                case "costAdditionalLastPeriod" -> summary.additional = xml.number();
                case "costAdditionalDetailLastPeriod" -> item(summary);
                case "currency" -> summary.currency = xml.number();
                case "overallConsumptionLastPeriod" -> measurement(summary.consumption);
                case "qualityOfReading" -> summary.quality = xml.number();
                case "tariffProfile" -> summary.tariff = xml.text();
                default -> xml.skip();
            }
        }
        return summary;
    }

    private void item(FeedSummary summary) throws IOException {
        if (summary.items.size() == MOST_ITEMS) {
            throw new RefusedContent(MeterImportRule.BOUNDS, "more than " + MOST_ITEMS + " lines of one bill");
        }
        String note = "";
        long kind = FeedXml.ABSENT;
        long amount = FeedXml.ABSENT;
        long rounding = FeedXml.ABSENT;
        long unitCost = FeedXml.ABSENT;
        var measured = new FeedSummary.Measured();
        var period = new FeedSummary.Interval();
        while (xml.child()) {
            switch (xml.espiName()) {
                case "amount" -> amount = xml.number();
                case "rounding" -> rounding = xml.number();
                case "note" -> note = xml.text();
                case "measurement" -> measurement(measured);
                case "itemKind" -> kind = xml.number();
                case "unitCost" -> unitCost = xml.number();
                case "itemPeriod" -> interval(period);
                default -> xml.skip();
            }
        }
        try {
            summary.items.add(new BillItem(
                    note,
                    Math.clamp(kind, -1, Integer.MAX_VALUE),
                    number(amount),
                    number(rounding),
                    number(unitCost),
                    measured(measured),
                    period(period)));
        } catch (IllegalArgumentException noItem) {
            summary.badItem = "itemKind " + kind + ", note " + note;
        }
    }

    private static BillItem.@Nullable Measurement measured(FeedSummary.Measured measured) {
        Long value = number(measured.value);
        if (value == null) {
            return null;
        }
        return new BillItem.Measurement(
                Math.clamp(orZero(measured.powerOfTen), -12, 12),
                Math.clamp(orZero(measured.unit), 0, Short.MAX_VALUE),
                value);
    }

    private static BillItem.@Nullable Period period(FeedSummary.Interval period) {
        boolean isKnown = period.start > FeedXml.ABSENT && period.seconds > FeedXml.ABSENT;
        return isKnown ? new BillItem.Period(period.start, period.seconds) : null;
    }

    private static @Nullable Long number(long number) {
        return number > FeedXml.ABSENT ? number : null;
    }

    private static long orZero(long number) {
        return number > FeedXml.ABSENT ? number : 0;
    }

    private void interval(FeedSummary.Interval interval) throws IOException {
        while (xml.child()) {
            switch (xml.espiName()) {
                case "start" -> interval.start = xml.number();
                case "duration" -> interval.seconds = xml.number();
                default -> xml.skip();
            }
        }
    }

    private void measurement(FeedSummary.Measured measured) throws IOException {
        while (xml.child()) {
            switch (xml.espiName()) {
                case "powerOfTenMultiplier" -> measured.powerOfTen = xml.number();
                case "uom" -> measured.unit = xml.number();
                case "value" -> measured.value = xml.number();
                default -> xml.skip();
            }
        }
    }
}
