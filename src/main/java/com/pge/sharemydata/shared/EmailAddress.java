package com.pge.sharemydata.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address mail can be sent to: one mailbox and a domain with a dot, at most 254 characters (RFC 5321, 4.5.3.1).
 * Equal without regard to case.
 */
public record EmailAddress(String value) {

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
                    + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !FORM.matcher(value).matches()) {
            throw new RuleViolation("shared.error.email", value);
        }
    }

    /** Reads what a person typed; a {@link RuleViolation} says how an address looks. */
    public static EmailAddress of(String typed) {
        return new EmailAddress(typed);
    }

    @Override
    public String toString() {
        return value;
    }
}
