package com.pge.sharemydata.usage;

import org.jspecify.annotations.Nullable;

/**
 * One line of a bill.
 *
 * @param kind ESPI's ItemKind: 3 energy usage fee, 4 administrative fee, 5 tax, ...
 * @param amount in 1/100,000 of the bill's currency, as are the two after it
 * @param measured what is paid for
 * @param period if it is not the bill's
 */
public record BillItem(
        String note,
        int kind,
        @Nullable Long amount,
        @Nullable Long rounding,
        @Nullable Long unitCost,
        @Nullable Measurement measured,
        @Nullable Period period) {

    private static final int MOST_KINDS = 10;
    private static final int LONGEST = 256;

    public BillItem {
        if (note.isBlank() || note.length() > LONGEST || kind < 1 || kind > MOST_KINDS) {
            throw new IllegalArgumentException("A line of a bill has a note and a kind that ESPI knows");
        }
    }

    /**
     * @param powerOfTen by which the value is multiplied
     * @param unit ESPI's: 72 Wh, 169 therm, 38 W, ...
     */
    public record Measurement(int powerOfTen, int unit, long value) {}

    /** @param start in seconds since 1970 */
    public record Period(long start, long seconds) {}
}
