package com.pge.sharemydata.eligibility;

import java.time.Instant;

/** Two people overrode a failed check, for a reason. */
public record CriterionOverrideRow(Criterion criterion, String proposer, String confirmer, String reason, Instant at) {}
