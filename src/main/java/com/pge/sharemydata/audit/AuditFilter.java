package com.pge.sharemydata.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor looks for; null means any.
 *
 * @param event simple name of the event
 * @param person part of the acting person's name
 * @param from the first moment wanted
 * @param until the first moment not wanted
 */
public record AuditFilter(
        @Nullable UUID timeline,
        @Nullable String event,
        @Nullable String person,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final AuditFilter EVERYTHING = new AuditFilter(null, null, null, null, null);
}
