package com.pge.sharemydata.metrics;

import java.time.Duration;

/** Services that are measured together, each with the time within which 95 of 100 calls are to be answered. */
public enum ServiceGroup {
    TOKEN(Duration.ofSeconds(1)),
    AUTHORIZATION(Duration.ofSeconds(1)),
    READ(Duration.ofMillis(1500)),
    PAGE(Duration.ofMillis(1500));

    private final Duration target;

    ServiceGroup(Duration target) {
        this.target = target;
    }

    public Duration target() {
        return target;
    }
}
