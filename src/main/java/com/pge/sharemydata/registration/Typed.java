package com.pge.sharemydata.registration;

import com.pge.sharemydata.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What people typed, kept as they typed it but for white space around it; nothing is nothing. */
final class Typed {

    private Typed() {}

    static @Nullable String text(@Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String kept = typed.strip();
        if (kept.length() > longest) {
            throw new RuleViolation("registration.error.long", kept.length(), longest);
        }
        return kept;
    }
}
