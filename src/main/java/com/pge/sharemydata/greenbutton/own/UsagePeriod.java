package com.pge.sharemydata.greenbutton.own;

import com.pge.sharemydata.usage.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day, a month or a year of the calendar in California.
 *
 * @param first day of it
 */
public record UsagePeriod(UsageSpan span, LocalDate first) {

    private static final int HOUR = 3600;

    public UsagePeriod {
        first = switch (span) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(1);
            case YEAR -> first.withDayOfYear(1);
        };
    }

    /** The one with another span that a day of this one lies in. */
    public UsagePeriod as(UsageSpan other, LocalDate latest) {
        return new UsagePeriod(other, last().isBefore(latest) ? last() : latest);
    }

    public UsagePeriod previous() {
        return new UsagePeriod(span, first.minusDays(1));
    }

    public UsagePeriod next() {
        return new UsagePeriod(span, last().plusDays(1));
    }

    public LocalDate last() {
        return switch (span) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    /** When its steps begin: hours of a day, of which there may be 23 or 25, days of a month, months of a year. */
    List<Instant> steps() {
        return switch (span) {
            case DAY ->
                Stream.iterate(Channel.startOf(first), at -> at.plusSeconds(HOUR))
                        .limit(Channel.secondsOf(first) / HOUR)
                        .toList();
            case MONTH ->
                first.datesUntil(last().plusDays(1)).map(Channel::startOf).toList();
            case YEAR ->
                Stream.iterate(first, month -> month.plusMonths(1))
                        .limit(12)
                        .map(Channel::startOf)
                        .toList();
        };
    }
}
