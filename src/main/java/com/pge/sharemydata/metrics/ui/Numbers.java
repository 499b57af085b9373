package com.pge.sharemydata.metrics.ui;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers in the reader's language; a share is rounded down, so that it never looks better than it is. */
final class Numbers {

    private static final int SECOND = 1000;

    private Numbers() {}

    static String percent(double share, Locale language) {
        NumberFormat format = NumberFormat.getPercentInstance(language);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(share);
    }

    static String number(long number, Locale language) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /** 150 ms, 1.5 s. */
    static String time(long milliseconds, Locale language) {
        return milliseconds < SECOND
                ? number(milliseconds, language) + " ms"
                : NumberFormat.getNumberInstance(language).format((double) milliseconds / SECOND) + " s";
    }
}
