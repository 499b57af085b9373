package com.pge.sharemydata.metrics;

import com.pge.sharemydata.ui.Dates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The minutes of a Pacific calendar day, of which there are 1,380 on one day of the year and 1,500 on another. */
final class DayMinutes {

    private DayMinutes() {}

    /**
     * Those that count: of the whole day, or from the first minute ever noted, or up to now.
     *
     * @return 0 for a day before the first or after today
     */
    static long of(LocalDate day, Instant first, Instant now) {
        Instant start = later(day.atStartOfDay(Dates.PACIFIC).toInstant(), first);
        Instant end = day.plusDays(1).atStartOfDay(Dates.PACIFIC).toInstant();
        if (end.isAfter(now)) {
            // The minute that is running has begun
            end = now.plus(Duration.ofMinutes(1));
        }
        return Math.max(0, Duration.between(start, end).toMinutes());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
