package com.pge.sharemydata.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param links how many links were checked and found whole, before the first broken one
 * @param broken the first broken link; null where all are whole
 */
public record ChainVerdict(long links, @Nullable BrokenLink broken, Instant at) {

    public boolean isWhole() {
        return broken == null;
    }

    /** Where the chain is broken, and how. */
    public record BrokenLink(long position, long entry, Break reason) {}

    /** The ways in which a chain breaks. */
    public enum Break {
        /** The entry, or its hash, is not what it was. */
        CHANGED,
        /** A position is missing. */
        REMOVED,
        /** An entry has no place in the chain. */
        INSERTED
    }
}
