package com.pge.sharemydata.authorization;

import com.pge.sharemydata.ui.Dates;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when an authorization holds.
 *
 * @param endsAt the first moment after it: midnight in California after its last day; null until it is cancelled
 */
@Embeddable
public record Term(Instant startsAt, @Nullable Instant endsAt) {

    /** @param lastDay the day in California on whose end it stops, which has 23, 24 or 25 hours; null for no end */
    static Term of(Instant startsAt, @Nullable LocalDate lastDay) {
        return new Term(startsAt, lastDay == null ? null : endOf(lastDay));
    }

    Term until(@Nullable LocalDate lastDay) {
        return of(startsAt, lastDay);
    }

    /** Its last day in California; null where it has no end. */
    public @Nullable LocalDate lastDay() {
        return endsAt == null
                ? null
                : LocalDate.ofInstant(endsAt, Dates.PACIFIC).minusDays(1);
    }

    public boolean isOver(Instant at) {
        return endsAt != null && !at.isBefore(endsAt);
    }

    private static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(Dates.PACIFIC).toInstant();
    }
}
