package com.pge.sharemydata.organization;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an organization, in every module. */
@Embeddable
public record OrganizationId(UUID id) implements Serializable {

    public static OrganizationId next() {
        return new OrganizationId(UUID.randomUUID());
    }

    /** Reads an id from a link; anything but a UUID is an {@link IllegalArgumentException}. */
    public static OrganizationId of(String text) {
        return new OrganizationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
