package com.pge.sharemydata.usage;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The readings of one channel on one day while they are gathered. A later reading of a step replaces the earlier one. */
public final class DayReadings {

    /** ESPI's Int48, which all its numbers have to fit. */
    public static final long LARGEST = (1L << 47) - 1;

    private static final int MISSING = -1;
    private static final int MOST_QUALITY = 127;
    private static final int MOST_TIME_OF_USE = 32_767;
    private static final int MOST_POWER = 6;
    private static final int TEN = 10;
    private static final int MORE = 0x80;
    private static final int BITS = 0x7F;
    private static final int BITS_EACH = 7;

    private final long[] values;
    private final long[] costs;
    private final int[] qualities;
    private final int[] timesOfUse;

    /** @param slots how many steps the day has */
    public DayReadings(int slots) {
        values = new long[slots];
        costs = new long[slots];
        qualities = new int[slots];
        timesOfUse = new int[slots];
        Arrays.fill(qualities, MISSING);
    }

    /** As {@link PackedReadings.Visitor#reading}. */
    public void set(int slot, long value, long cost, int quality, int timeOfUse) {
        boolean fits = Math.abs(value) <= LARGEST && (cost == PackedReadings.NO_COST || Math.abs(cost) <= LARGEST);
        if (!fits || quality < 0 || quality > MOST_QUALITY || timeOfUse < 0 || timeOfUse > MOST_TIME_OF_USE) {
            throw new IllegalArgumentException("A reading is out of bounds");
        }
        values[slot] = value;
        costs[slot] = cost;
        qualities[slot] = quality;
        timesOfUse[slot] = timeOfUse;
    }

    boolean has(int slot) {
        return qualities[slot] != MISSING;
    }

    public boolean isEmpty() {
        return Arrays.stream(qualities).allMatch(quality -> quality == MISSING);
    }

    void putAll(PackedReadings readings) {
        readings.forEach(this::set);
    }

    public PackedReadings pack() {
        var bytes = new ByteArrayOutputStream(values.length * 4);
        bytes.write(PackedReadings.FORMAT);
        int power = power();
        long scale = 1;
        for (int step = 0; step < power; step++) {
            scale *= TEN;
        }
        write(bytes, power);
        List<Run> runs = runs();
        write(bytes, runs.size());
        for (Run run : runs) {
            write(bytes, run.skipped);
            write(bytes, run.end - run.start);
            write(bytes, qualities[run.start] * 2L + (hasCost(run.start) ? 1 : 0));
            write(bytes, timesOfUse[run.start]);
            for (int slot = run.start; slot < run.end; slot++) {
                writeSigned(bytes, values[slot] / scale);
                if (hasCost(slot)) {
                    writeSigned(bytes, costs[slot]);
                }
            }
        }
        return new PackedReadings(bytes.toByteArray());
    }

    /** Readings that follow each other and are alike in all but their numbers. */
    private record Run(int skipped, int start, int end) {}

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int last = 0;
        int slot = 0;
        while (slot < values.length) {
            if (!has(slot)) {
                slot++;
                continue;
            }
            int end = slot + 1;
            while (end < values.length && isLike(slot, end)) {
                end++;
            }
            runs.add(new Run(slot - last, slot, end));
            last = end;
            slot = end;
        }
        return runs;
    }

    private boolean isLike(int one, int other) {
        return qualities[one] == qualities[other]
                && timesOfUse[one] == timesOfUse[other]
                && hasCost(one) == hasCost(other);
    }

    private boolean hasCost(int slot) {
        return costs[slot] != PackedReadings.NO_COST;
    }

    /** The largest power of ten that divides all values. */
    private int power() {
        int power = 0;
        long next = TEN;
        while (power < MOST_POWER && isDividedBy(next)) {
            power++;
            next *= TEN;
        }
        return power;
    }

    private boolean isDividedBy(long divisor) {
        for (int slot = 0; slot < values.length; slot++) {
            if (has(slot) && values[slot] % divisor != 0) {
                return false;
            }
        }
        return true;
    }

    private static void writeSigned(ByteArrayOutputStream bytes, long number) {
        write(bytes, (number << 1) ^ (number >> (Long.SIZE - 1)));
    }

    private static void write(ByteArrayOutputStream bytes, long number) {
        long left = number;
        while ((left & ~BITS) != 0) {
            bytes.write((int) (left & BITS) | MORE);
            left >>>= BITS_EACH;
        }
        bytes.write((int) left);
    }
}
