package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Bill;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.DayReadings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes bills of usage summaries. */
final class SummaryBills {

    private static final int US_DOLLAR = 840;
    private static final int MOST_CURRENCY = 999;
    private static final int MOST_QUALITY = 127;
    private static final int MOST_POWER = 12;
    private static final int LONGEST_TARIFF = 40;
    private static final long LONGEST_PERIOD = 400L * 86_400;
    private static final long HALF_DAY = 43_200;

    private final Instant now;

    SummaryBills(Instant now) {
        this.now = now;
    }

    /** The first rule that it breaks, or null where it became a bill. */
    @Nullable
    MeterImportRule take(FeedSummary summary, List<ServiceRow> agreements, Consumer<Bill> target) {
        boolean isPeriod = summary.period.start > 0
                && summary.period.seconds > 0
                && summary.period.seconds <= LONGEST_PERIOD
                && summary.period.start < now.getEpochSecond();
        if (!isPeriod) {
            return MeterImportRule.PERIOD;
        }
        LocalDate first = day(summary.period.start);
        LocalDate last = day(summary.period.start + summary.period.seconds).minusDays(1);
        if (last.isBefore(first)) {
            return MeterImportRule.PERIOD;
        }
        if (Channel.startOf(last.plusDays(1)).isAfter(now)) {
            return MeterImportRule.PAST;
        }
        ServiceRow service = KnownServices.on(last, agreements);
        return service == null ? MeterImportRule.SERVICE : take(summary, service, first, last, target);
    }

    private static @Nullable MeterImportRule take(
            FeedSummary summary, ServiceRow service, LocalDate first, LocalDate last, Consumer<Bill> target) {
        long power = FeedReadingType.powerOf(summary.consumption.unit, service.commodity());
        if (power == FeedXml.ABSENT) {
            return MeterImportRule.UNIT;
        }
        long tens = or(summary.consumption.powerOfTen, 0);
        boolean isMeasured = summary.consumption.value > FeedXml.ABSENT && Math.abs(tens) <= MOST_POWER;
        long consumption = isMeasured ? Decimals.scale(summary.consumption.value, (int) (tens + power)) : Decimals.NONE;
        if (consumption == Decimals.NONE) {
            return MeterImportRule.VALUE;
        }
        long additional = or(summary.additional, 0);
        if (!isAmount(summary.amount) || !isAmount(additional)) {
            return MeterImportRule.AMOUNT;
        }
        long currency = or(summary.currency, US_DOLLAR);
        if (currency < 0 || currency > MOST_CURRENCY) {
            return MeterImportRule.CURRENCY;
        }
        long quality = or(summary.quality, FeedImport.RAW);
        if (quality < 0 || quality > MOST_QUALITY) {
            return MeterImportRule.QUALITY;
        }
        if (summary.tariff.length() > LONGEST_TARIFF) {
            return MeterImportRule.TARIFF;
        }
        if (!summary.badItem.isEmpty()) {
            return MeterImportRule.ITEM;
        }
        target.accept(new Bill(
                service.id(),
                first,
                last,
                summary.amount,
                additional,
                (int) currency,
                consumption,
                (int) quality,
                summary.tariff,
                summary.items));
        return null;
    }

    /** What of it a rule does not like. */
    static String found(MeterImportRule rule, FeedSummary summary, String point) {
        String what = switch (rule) {
            case SERVICE -> "usage point " + point;
            case UNIT -> "uom " + FeedImport.words(summary.consumption.unit);
            case VALUE -> "value " + FeedImport.words(summary.consumption.value);
            case AMOUNT -> "billLastPeriod " + FeedImport.words(summary.amount);
            case CURRENCY -> "currency " + FeedImport.words(summary.currency);
            case QUALITY -> "quality " + FeedImport.words(summary.quality);
            case TARIFF -> summary.tariff;
            case ITEM -> summary.badItem;
            default -> "duration " + FeedImport.words(summary.period.seconds);
        };
        return what + " at " + FeedImport.words(summary.period.start);
    }

    /** The day that begins nearest: feeds of other places begin theirs at midnight there. */
    private static LocalDate day(long moment) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(moment + HALF_DAY), Dates.PACIFIC);
    }

    private static boolean isAmount(long amount) {
        return amount > FeedXml.ABSENT && Math.abs(amount) <= DayReadings.LARGEST;
    }

    private static long or(long number, long usual) {
        return number == FeedXml.ABSENT ? usual : number;
    }
}
