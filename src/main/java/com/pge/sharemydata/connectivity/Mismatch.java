package com.pge.sharemydata.connectivity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A value that a call carried, and what would have been right. Neither is a secret.
 *
 * @param expected every value that would do, one a line
 */
@Embeddable
public record Mismatch(
        @Column(name = "mismatch_found") String found,
        @Column(name = "mismatch_expected") String expected) {

    private static final int LONGEST_FOUND = 2_000;
    private static final int LONGEST_EXPECTED = 4_000;

    public Mismatch {
        found = cut(found, LONGEST_FOUND);
        expected = cut(expected, LONGEST_EXPECTED);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
