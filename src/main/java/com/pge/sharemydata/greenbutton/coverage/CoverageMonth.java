package com.pge.sharemydata.greenbutton.coverage;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The days of one month that a company may have. */
public record CoverageMonth(YearMonth month, List<CoverageDay> days) {

    public CoverageMonth {
        days = List.copyOf(days);
    }

    public long count(CoverageState state) {
        return days.stream().filter(day -> day.state() == state).count();
    }

    /** When a day of it went out last; null where none did. */
    public @Nullable Instant lastDelivery() {
        return days.stream()
                .map(CoverageDay::deliveredAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
