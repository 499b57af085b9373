package com.pge.sharemydata.customer;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifies a customer of the utility, in every module. */
@Embeddable
public record CustomerId(UUID id) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public static CustomerId next() {
        return new CustomerId(UUID.randomUUID());
    }

    /** Reads an id from a link; anything but a UUID is an {@link IllegalArgumentException}. */
    public static CustomerId of(String text) {
        return new CustomerId(UUID.fromString(text));
    }

    /** Reads an id from an address; nothing where it is none. */
    public static Optional<CustomerId> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(of(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
