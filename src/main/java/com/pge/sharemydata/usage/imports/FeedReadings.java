package com.pge.sharemydata.usage.imports;

import java.util.Arrays;

/** The readings of one entry as they stand there, in arrays of numbers; {@link FeedXml#ABSENT} where nothing stands. */
final class FeedReadings {

    private static final int FIRST = 128;

    private long[] starts = new long[FIRST];
    private long[] durations = new long[FIRST];
    private long[] values = new long[FIRST];
    private long[] costs = new long[FIRST];
    private long[] qualities = new long[FIRST];
    private long[] timesOfUse = new long[FIRST];
    /** Which of its block a reading without a time of its own is; -1 for one with a time. */
    private int[] places = new int[FIRST];

    private int size;

    void add(long start, long duration, long value, long cost, long quality, long timeOfUse, int place) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        durations[size] = duration;
        values[size] = value;
        costs[size] = cost;
        qualities[size] = quality;
        timesOfUse[size] = timeOfUse;
        places[size] = place;
        size++;
    }

    int size() {
        return size;
    }

    /** @param interval of the type of reading, in seconds */
    long start(int index, long interval) {
        boolean isCounted = places[index] > 0 && starts[index] > FeedXml.ABSENT && interval > 0;
        return isCounted ? starts[index] + places[index] * interval : starts[index];
    }

    long duration(int index, long interval) {
        return durations[index] == FeedXml.ABSENT ? interval : durations[index];
    }

    long value(int index) {
        return values[index];
    }

    long cost(int index) {
        return costs[index];
    }

    long quality(int index, long usual) {
        return qualities[index] == FeedXml.ABSENT ? usual : qualities[index];
    }

    long timeOfUse(int index, long usual) {
        return timesOfUse[index] == FeedXml.ABSENT ? usual : timesOfUse[index];
    }

    private void grow() {
        int more = size * 2;
        starts = Arrays.copyOf(starts, more);
        durations = Arrays.copyOf(durations, more);
        values = Arrays.copyOf(values, more);
        costs = Arrays.copyOf(costs, more);
        qualities = Arrays.copyOf(qualities, more);
        timesOfUse = Arrays.copyOf(timesOfUse, more);
        places = Arrays.copyOf(places, more);
    }
}
