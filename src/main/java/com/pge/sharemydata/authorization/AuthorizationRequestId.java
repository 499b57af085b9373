package com.pge.sharemydata.authorization;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifies what a company's software asks of one customer; of no use to anybody but the person it is bound to. */
@Embeddable
public record AuthorizationRequestId(UUID id) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static AuthorizationRequestId next() {
        return new AuthorizationRequestId(UUID.randomUUID());
    }

    /** Reads an id from an address; nothing where it is none. */
    public static Optional<AuthorizationRequestId> read(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new AuthorizationRequestId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
