package com.pge.sharemydata.registration.ui;

import java.util.Locale;

/** The first letters of a name's first two words, in place of a picture. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        var initials = new StringBuilder();
        for (String word : name.strip().split("\\s+", 3)) {
            if (!word.isEmpty() && initials.codePointCount(0, initials.length()) < 2) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
