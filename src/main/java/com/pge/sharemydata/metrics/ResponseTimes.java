package com.pge.sharemydata.metrics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Calls of one service: how many, how many of them failed on our side, and how long they took, as counts of fixed ranges, so
 * that those of several nodes and days can be added. What is read from it is never better than the truth.
 *
 * @param counts of the calls that took as long as each range says
 * @param failed of these calls
 */
public record ResponseTimes(List<Long> counts, long failed) {

    /** Where each range ends, in milliseconds; targets are among them. The last range is open. */
    private static final int[] ENDS = {
        1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 50, 70, 100, 150, 200, 300, 400, 500, 700, 1000, 1500, 2000, 3000, 5000,
        7000, 10_000, 15_000, 20_000, 30_000, 40_000, 60_000
    };

    static final int RANGES = ENDS.length + 1;

    public static final ResponseTimes NONE = new ResponseTimes(Collections.nCopies(RANGES, 0L), 0);

    public ResponseTimes {
        counts = List.copyOf(counts);
        if (counts.size() != RANGES) {
            throw new IllegalArgumentException("There are %d ranges".formatted(RANGES));
        }
    }

    /** The range of a call that took so long. */
    static int range(Duration took) {
        long nanos = took.toNanos();
        int range = 0;
        while (range < ENDS.length && nanos > ENDS[range] * 1_000_000L) {
            range++;
        }
        return range;
    }

    ResponseTimes plus(int range, long calls, boolean failed) {
        var sum = new ArrayList<>(counts);
        sum.set(range, sum.get(range) + calls);
        return new ResponseTimes(sum, this.failed + (failed ? calls : 0));
    }

    public ResponseTimes plus(ResponseTimes other) {
        var sum = new ArrayList<Long>(RANGES);
        for (int range = 0; range < RANGES; range++) {
            sum.add(counts.get(range) + other.counts.get(range));
        }
        return new ResponseTimes(sum, failed + other.failed);
    }

    public long calls() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * So many of 100 calls took at most this long, in milliseconds: the end of the range in which the last of them is.
     * Calls longer than the last end count as that end.
     */
    public int percentile(int of100) {
        long wanted = Math.max(1, Math.ceilDiv(calls() * of100, 100));
        long seen = 0;
        for (int range = 0; range < ENDS.length; range++) {
            seen += counts.get(range);
            if (seen >= wanted) {
                return ENDS[range];
            }
        }
        return ENDS[ENDS.length - 1];
    }

    /** The share of calls that took no longer, from 0 to 1; 1 where there were none. */
    public double within(Duration time) {
        long all = calls();
        if (all == 0) {
            return 1;
        }
        long quick = 0;
        for (int range = 0; range < ENDS.length && ENDS[range] <= time.toMillis(); range++) {
            quick += counts.get(range);
        }
        return (double) quick / all;
    }

    /** The share of calls that failed, from 0 to 1. */
    public double failures() {
        long all = calls();
        return all == 0 ? 0 : (double) failed / all;
    }
}
