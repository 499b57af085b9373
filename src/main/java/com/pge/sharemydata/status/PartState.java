package com.pge.sharemydata.status;

import java.time.Instant;

/**
 * How a part was when it was asked last.
 *
 * @param since when it was first seen like that, by this node
 */
public record PartState(ServicePart part, boolean works, Instant since, Instant seenAt) {}
