package com.pge.sharemydata.customer;

import java.time.Instant;

/** An import in the list of all; the counts are those of {@link ImportReport}. */
public record ImportRow(
        ImportId id,
        String fileName,
        String importer,
        Instant endedAt,
        long rows,
        long added,
        long changed,
        long unchanged,
        long refused,
        boolean complete) {}
