package com.pge.sharemydata.authorization;

import java.util.Set;

/** How far a company's request is. {@link #next()} is the whole state machine. */
public enum AuthorizationRequestStatus {
    /** Nobody has decided yet. */
    OPEN,
    /** Agreed to; the code is on its way. */
    ANSWERED,
    DENIED,
    /** Nobody decided while it lived. */
    LEFT,
    /** The browser went back to the company, with the code or with why there is none. */
    DONE;

    Set<AuthorizationRequestStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(ANSWERED, DENIED, LEFT);
            case ANSWERED -> Set.of(DONE);
            case DENIED, LEFT, DONE -> Set.of();
        };
    }

    public boolean leadsTo(AuthorizationRequestStatus other) {
        return next().contains(other);
    }
}
