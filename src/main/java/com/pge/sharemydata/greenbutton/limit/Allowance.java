package com.pge.sharemydata.greenbutton.limit;

import java.time.Instant;

/**
 * What a client may call, and what it has left of it.
 *
 * @param hourFullAt when the whole hour is there again, if nothing is called until then
 * @param dayResetsAt when the whole day is there again
 */
public record Allowance(int hour, long hourLeft, Instant hourFullAt, int day, long dayLeft, Instant dayResetsAt) {

    /** The same with so many calls not made. */
    Allowance with(long unused) {
        return new Allowance(hour, hourLeft + unused, hourFullAt, day, dayLeft + unused, dayResetsAt);
    }

    public long hourUsed() {
        return Math.max(0, hour - hourLeft);
    }

    public long dayUsed() {
        return Math.max(0, day - dayLeft);
    }

    /** Whether it is the day that will be over first. */
    public boolean isDayNearer() {
        return dayLeft < hourLeft;
    }
}
