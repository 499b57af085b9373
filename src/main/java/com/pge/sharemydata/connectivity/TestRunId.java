package com.pge.sharemydata.connectivity;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one run of a test suite. */
@Embeddable
public record TestRunId(UUID id) implements Serializable {

    public static TestRunId next() {
        return new TestRunId(UUID.randomUUID());
    }

    /** Reads an id from a link; anything but a UUID is an {@link IllegalArgumentException}. */
    public static TestRunId of(String text) {
        return new TestRunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
