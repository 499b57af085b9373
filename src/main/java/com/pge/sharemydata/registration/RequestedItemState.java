package com.pge.sharemydata.registration;

import java.util.Set;

/** What became of one thing that a reviewer asked for. {@link #next()} is the whole state machine. */
public enum RequestedItemState {
    REQUESTED,
    RECEIVED,
    ACCEPTED,
    REJECTED,
    /** The company did not answer in time. */
    EXPIRED;

    Set<RequestedItemState> next() {
        return switch (this) {
            case REQUESTED -> Set.of(RECEIVED, EXPIRED);
            // Once more to RECEIVED: another answer takes the place of the first, until all are in.
            case RECEIVED -> Set.of(RECEIVED, ACCEPTED, REJECTED);
            case ACCEPTED, REJECTED, EXPIRED -> Set.of();
        };
    }

    public boolean leadsTo(RequestedItemState other) {
        return next().contains(other);
    }
}
