package com.pge.sharemydata.connectivity.probe;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one check of a company's addresses. */
@Embeddable
public record AddressCheckId(UUID id) implements Serializable {

    public static AddressCheckId next() {
        return new AddressCheckId(UUID.randomUUID());
    }

    /** Reads an id from a link; anything but a UUID is an {@link IllegalArgumentException}. */
    public static AddressCheckId of(String text) {
        return new AddressCheckId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
