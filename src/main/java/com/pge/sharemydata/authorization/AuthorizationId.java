package com.pge.sharemydata.authorization;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identifies one authorization: 15 random digits, in ESPI the id of the Authorization, of the Subscription and of the
 * RetailCustomer alike.
 */
@Embeddable
public record AuthorizationId(String id) implements Serializable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{14}");
    private static final long LEAST = 100_000_000_000_000L;

    public AuthorizationId {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("An authorization id has 15 digits");
        }
    }

    public static AuthorizationId next() {
        return new AuthorizationId(Long.toString(RANDOM.nextLong(LEAST, 10 * LEAST)));
    }

    /** Reads an id from an address; nothing where it is none. */
    public static Optional<AuthorizationId> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AuthorizationId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return id;
    }
}
