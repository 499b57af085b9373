package com.pge.sharemydata.customer;

import java.util.UUID;

/** A {@link Claim} waits to be judged. Says nothing of what was claimed: publications are kept as JSON. */
record ClaimMade(UUID claim) {}
