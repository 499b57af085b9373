package com.pge.sharemydata.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it stands in the table; what its hash is made of.
 *
 * @param at in UTC, to the microsecond
 * @param facts JSON text, exactly as stored
 */
record AuditEntry(
        long id,
        @Nullable UUID timeline,
        String event,
        String actorSubject,
        String actorName,
        LocalDateTime at,
        String facts) {

    /** The hash before the first link's. */
    static final String GENESIS = "0".repeat(64);

    /** SHA-256 over the hash before and every field, each led by its length so that no two contents look alike. */
    String hashAfter(String previous) {
        String content = Stream.of(
                        previous,
                        Long.toString(id),
                        timeline == null ? "" : timeline.toString(),
                        event,
                        actorSubject,
                        actorName,
                        at.toString(),
                        facts)
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining(","));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
