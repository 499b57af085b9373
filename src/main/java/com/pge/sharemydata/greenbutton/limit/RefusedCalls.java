package com.pge.sharemydata.greenbutton.limit;

import java.time.Instant;

/** How many calls of a client were refused within a minute, and why. */
public record RefusedCalls(Instant minute, LimitReason reason, long calls) {}
