package com.pge.sharemydata.document;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a document that somebody handed in. */
@Embeddable
public record DocumentId(UUID id) implements Serializable {

    public static DocumentId next() {
        return new DocumentId(UUID.randomUUID());
    }

    /** Reads an id from a link; anything but a UUID is an {@link IllegalArgumentException}. */
    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
