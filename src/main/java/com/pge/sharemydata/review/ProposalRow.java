package com.pge.sharemydata.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the office sees it.
 *
 * @param mine proposed by the reader, who can take it back and cannot confirm it
 */
public record ProposalRow(
        ProposalId id,
        LifeCycleAct act,
        String reason,
        @Nullable Instant serviceEnd,
        String proposer,
        Instant proposedAt,
        boolean mine) {}
