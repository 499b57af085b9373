package com.pge.sharemydata.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An absolute https address without user info and without fragment (RFC 6749, 3.1.2), at most 512 characters, kept as it
 * was typed: redirect URIs are compared character by character.
 */
public record WebAddress(String value) {

    private static final int LONGEST = 512;

    public WebAddress {
        value = value.strip();
        if (value.length() > LONGEST) {
            throw new RuleViolation("shared.error.web.long", value.length(), LONGEST);
        }
        URI uri;
        try {
            uri = new URI(value);
        } catch (URISyntaxException notAnAddress) {
            throw new RuleViolation("shared.error.web.form", value);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https")) {
            throw new RuleViolation("shared.error.web.scheme", value);
        }
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getRawFragment() != null) {
            throw new RuleViolation("shared.error.web.form", value);
        }
    }

    /** Reads what a person typed; a {@link RuleViolation} names what is wrong with it. */
    public static WebAddress of(String typed) {
        return new WebAddress(typed);
    }

    /** The address, where what was typed is one. */
    public static Optional<WebAddress> find(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WebAddress(typed));
        } catch (RuleViolation notYet) {
            return Optional.empty();
        }
    }

    public URI uri() {
        return URI.create(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
