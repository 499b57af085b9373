package com.pge.sharemydata.organization;

import com.pge.sharemydata.shared.RuleViolation;
import java.util.regex.Pattern;

/** A federal employer identification number: nine digits, often typed with a hyphen after the second. */
public record Ein(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{9}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]");

    public Ein {
        if (!FORM.matcher(digits).matches()) {
            throw new RuleViolation("organization.error.ein", digits);
        }
    }

    /** Reads what a person typed, hyphens and spaces aside; a {@link RuleViolation} says what was found and expected. */
    public static Ein of(String typed) {
        String digits = SEPARATORS.matcher(typed).replaceAll("");
        if (!FORM.matcher(digits).matches()) {
            throw new RuleViolation("organization.error.ein", typed.strip());
        }
        return new Ein(digits);
    }

    /** As the tax office prints it. */
    @Override
    public String toString() {
        return digits.substring(0, 2) + "-" + digits.substring(2);
    }
}
