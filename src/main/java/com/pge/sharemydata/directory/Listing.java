package com.pge.sharemydata.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A listed company with the text it is found by.
 *
 * @param key its names without case, accents and punctuation
 */
record Listing(String key, CompanyRow row) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Listing of(CompanyRow row) {
        String names = row.tradeName() == null ? row.name() : row.tradeName() + " " + row.name();
        return new Listing(normalized(names), row);
    }

    /** The form in which names and what people type are compared. */
    static String normalized(String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SEPARATORS
                .matcher(letters.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
