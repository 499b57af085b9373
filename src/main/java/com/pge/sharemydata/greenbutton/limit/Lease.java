package com.pge.sharemydata.greenbutton.limit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Calls that a node may let in; they count as made.
 *
 * @param slot under which they are counted for the hour
 * @param day under which they are counted for the day
 * @param after what the client has left beside them
 * @param openAt when there are calls again, where there are none
 */
record Lease(long calls, int slot, LocalDate day, Allowance after, Instant openAt) {

    /** Whether there was none left to take; a lease that wanted none says nothing. */
    boolean isExhausted() {
        return calls == 0 && (after.hourLeft() <= 0 || after.dayLeft() <= 0);
    }

    /** The same with fewer calls. */
    Lease of(long fewer) {
        return new Lease(fewer, slot, day, after, openAt);
    }
}
