package com.pge.sharemydata.connectivity;

import java.util.Set;

/** What is proven of one suite. {@link #next()} is the whole state machine. */
public enum Readiness {
    NOT_RUN,
    FAILING,
    PASSED,
    /** Passed once, but the certificate or a URI it was passed with has changed. */
    STALE;

    Set<Readiness> next() {
        return switch (this) {
            case NOT_RUN -> Set.of(FAILING, PASSED);
            case FAILING, STALE -> Set.of(PASSED);
            case PASSED -> Set.of(STALE);
        };
    }

    public boolean leadsTo(Readiness other) {
        return next().contains(other);
    }
}
