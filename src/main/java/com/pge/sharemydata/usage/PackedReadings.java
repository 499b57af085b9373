package com.pge.sharemydata.usage;

import java.util.Arrays;

/**
 * The readings of one channel on one day in a few bytes: what is alike for a run of readings (quality, time of use, whether
 * there is a cost) stands once, numbers take the bytes they need. Equal content has equal bytes.
 */
public final class PackedReadings {

    /** In place of a cost where none is known. */
    public static final long NO_COST = Long.MIN_VALUE;

    static final int FORMAT = 1;
    static final int MOST_BYTES = 4000;

    private static final int MORE = 0x80;
    private static final int BITS = 0x7F;
    private static final int BITS_EACH = 7;
    private static final int TEN = 10;

    private final byte[] bytes;

    /** @param bytes as they were packed; kept, not copied */
    PackedReadings(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != FORMAT) {
            throw new IllegalArgumentException("These bytes are no packed readings");
        }
        this.bytes = bytes;
    }

    /** Is told one reading after another. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * @param slot which step of the day, from 0
         * @param cost in 1/100,000 of the currency, or {@link #NO_COST}
         * @param quality ESPI's: 19 revenue quality, 17 validated, 8 estimated
         * @param timeOfUse the tariff's period, 0 for none
         */
        void reading(int slot, long value, long cost, int quality, int timeOfUse);
    }

    /** In the order of time; steps without a reading are left out. Allocates next to nothing. */
    public void forEach(Visitor visitor) {
        new Unpacking(bytes).run(visitor);
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedReadings that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** A walk through the bytes. */
    private static final class Unpacking {

        private final byte[] bytes;
        private int next = 1;

        Unpacking(byte[] bytes) {
            this.bytes = bytes;
        }

        void run(Visitor visitor) {
            long scale = 1;
            for (int power = (int) number(); power > 0; power--) {
                scale *= TEN;
            }
            int slot = 0;
            int runs = (int) number();
            for (int run = 0; run < runs; run++) {
                slot += (int) number();
                int count = (int) number();
                int quality = (int) number();
                int timeOfUse = (int) number();
                boolean hasCost = (quality & 1) == 1;
                quality >>= 1;
                for (int end = slot + count; slot < end; slot++) {
                    long value = signed() * scale;
                    visitor.reading(slot, value, hasCost ? signed() : NO_COST, quality, timeOfUse);
                }
            }
        }

        private long signed() {
            long number = number();
            return (number >>> 1) ^ -(number & 1);
        }

        private long number() {
            long number = 0;
            int shift = 0;
            byte part;
            do {
                part = bytes[next++];
                number |= (long) (part & BITS) << shift;
                shift += BITS_EACH;
            } while ((part & MORE) != 0);
            return number;
        }
    }
}
