package com.pge.sharemydata.usage;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which days are wanted; both ends count.
 *
 * @param updatedFrom only days that changed then or later
 * @param updatedTo only days that changed then or earlier
 */
public record DayRange(LocalDate first, LocalDate last, Instant updatedFrom, Instant updatedTo) {

    /** Before everything that was ever received. */
    public static final Instant EVER = Instant.EPOCH;

    /** After everything that will be. */
    public static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

    public DayRange(LocalDate first, LocalDate last) {
        this(first, last, EVER, FOREVER);
    }

    public boolean isEmpty() {
        return last.isBefore(first);
    }

    /** The part of it between two days. */
    public DayRange within(LocalDate from, LocalDate to) {
        return new DayRange(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last, updatedFrom, updatedTo);
    }
}
