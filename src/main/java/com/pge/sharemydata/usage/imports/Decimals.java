package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.usage.DayReadings;

/** Reads numbers from bytes. */
final class Decimals {

    /** In place of a number where there is none. */
    static final long NONE = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 17;
    private static final int TEN = 10;

    private Decimals() {}

    /**
     * A decimal number times a power of ten, rounded half away from zero; {@link #NONE} where it is no number, or does not
     * fit ESPI's 48 bits.
     */
    static long read(ByteRows rows, int cell, int power) {
        int position = rows.start(cell);
        int end = rows.end(cell);
        boolean isNegative = position < end && rows.at(position) == '-';
        if (isNegative) {
            position++;
        }
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (; position < end; position++) {
            byte one = rows.at(position);
            if (one == '.' && decimals < 0) {
                decimals = 0;
            } else if (one >= '0' && one <= '9' && count < MOST_DIGITS) {
                digits = digits * TEN + (one - '0');
                count += digits == 0 ? 0 : 1;
                decimals += decimals < 0 ? 0 : 1;
            } else {
                return NONE;
            }
        }
        boolean isNumber = rows.end(cell) - rows.start(cell) > (isNegative ? 1 : 0) + (decimals < 0 ? 0 : 1);
        return isNumber ? signed(scaled(digits, power - Math.max(decimals, 0)), isNegative) : NONE;
    }

    /** A whole number times a power of ten, rounded and bounded likewise. */
    static long scale(long number, int power) {
        return signed(scaled(Math.abs(number), power), number < 0);
    }

    /** A whole number of at most nine digits; -1 where it is none. */
    static int whole(ByteRows rows, int cell) {
        int length = rows.end(cell) - rows.start(cell);
        if (length == 0 || length > 9) {
            return -1;
        }
        int number = 0;
        for (int position = rows.start(cell); position < rows.end(cell); position++) {
            int digit = rows.at(position) - '0';
            if (digit < 0 || digit >= TEN) {
                return -1;
            }
            number = number * TEN + digit;
        }
        return number;
    }

    private static long signed(long number, boolean isNegative) {
        return number == NONE || !isNegative ? number : -number;
    }

    private static long scaled(long digits, int power) {
        long number = digits;
        for (int step = 0; step < power; step++) {
            if (number > DayReadings.LARGEST) {
                return NONE;
            }
            number *= TEN;
        }
        for (int step = power; step < 0; step++) {
            number = step == -1 ? (number + TEN / 2) / TEN : number / TEN;
        }
        return number > DayReadings.LARGEST ? NONE : number;
    }
}
