package com.pge.sharemydata.authorization;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Identifies one receipt: one authorization, one kind of occasion, one time. */
public record ReceiptId(UUID id) {

    static ReceiptId of(AuthorizationId authorization, ReceiptKind kind, Instant at) {
        // As exact as the database keeps it
        String occasion = "receipt:%s:%s:%s".formatted(authorization, kind, at.truncatedTo(ChronoUnit.MICROS));
        return new ReceiptId(UUID.nameUUIDFromBytes(occasion.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads an id from an address; nothing where it is none. */
    public static Optional<ReceiptId> read(String text) {
        try {
            return Optional.of(new ReceiptId(UUID.fromString(text)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
