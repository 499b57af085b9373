package com.pge.sharemydata.registration;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one numbered version of a registration. */
@Embeddable
public record RegistrationId(UUID id) implements Serializable {

    public static RegistrationId next() {
        return new RegistrationId(UUID.randomUUID());
    }

    /** Reads an id from a link; anything but a UUID is an {@link IllegalArgumentException}. */
    public static RegistrationId of(String text) {
        return new RegistrationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
