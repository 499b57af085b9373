package com.pge.sharemydata.connectivity.probe;

import java.util.Set;

/** Where a check stands. {@link #next()} is the whole state machine. */
public enum AddressCheckState {
    WAITING,
    RUNNING,
    DONE,
    /** The node that made it went away amid it. */
    CUT_OFF;

    Set<AddressCheckState> next() {
        return switch (this) {
            case WAITING -> Set.of(RUNNING);
            case RUNNING -> Set.of(DONE, CUT_OFF);
            case DONE, CUT_OFF -> Set.of();
        };
    }

    boolean isActive() {
        return !next().isEmpty();
    }
}
