package com.pge.sharemydata.organization;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifies an organization, in every module. */
@Embeddable
public record OrganizationId(UUID id) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public static OrganizationId next() {
        return new OrganizationId(UUID.randomUUID());
    }

    /** Reads an id from a link; anything but a UUID is an {@link IllegalArgumentException}. */
    public static OrganizationId of(String text) {
        return new OrganizationId(UUID.fromString(text));
    }

    /** Reads an id from an address; nothing where it is none. */
    public static Optional<OrganizationId> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(of(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
