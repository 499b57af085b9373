package com.pge.sharemydata.shared;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, told to whoever listens and kept in the audit time-line under the event's simple name.
 *
 * <p>Events are written to the publication registry as JSON: they hold ids and plain values, never a secret, never the
 * content of a document.
 */
public interface DomainEvent {

    Actor by();

    Instant at();

    /** The organization on whose time-line the event stands, or null where it concerns no single one. */
    @Nullable
    UUID timeline();

    /** What a reader of the time-line wants to know beyond name, person and time: plain words by name. */
    default Map<String, String> facts() {
        return Map.of();
    }
}
