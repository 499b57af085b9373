package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Channel;
import java.time.Instant;
import java.time.LocalDate;

/** The day in California that a moment lies in, found anew only where the day changes. */
final class DayCursor {

    /** The year 9999: what lies behind is no time that anybody meant. */
    private static final long LAST = 253_370_764_800L;

    private LocalDate day = LocalDate.EPOCH;
    private long start;
    private long end;

    /** Goes to the moment's day; whether it is another one than before. */
    boolean moveTo(long moment) {
        if (moment >= start && moment < end) {
            return false;
        }
        day = LocalDate.ofInstant(Instant.ofEpochSecond(Math.clamp(moment, 0, LAST)), Dates.PACIFIC);
        start = Channel.startOf(day).getEpochSecond();
        end = start + Channel.secondsOf(day);
        return true;
    }

    LocalDate day() {
        return day;
    }

    /** In seconds since 1970. */
    long start() {
        return start;
    }
}
