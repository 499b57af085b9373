package com.pge.sharemydata.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One milestone of a company's way.
 *
 * @param at when it was reached; null while it is outstanding
 */
public record MilestoneRow(Milestone milestone, @Nullable Instant at) {

    public boolean isReached() {
        return at != null;
    }
}
