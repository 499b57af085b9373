package com.pge.sharemydata.authorization;

import java.util.Set;

/** Where an authorization stands. {@link #next()} is the whole state machine: what is not listed cannot happen. */
public enum AuthorizationStatus {
    /** The customer agreed; the company's software has not fetched its tokens yet. Not shown to anybody. */
    PENDING,
    ACTIVE,
    /** Waits while its company is suspended: nothing flows, nothing is lost. */
    FROZEN,
    /** Over by itself: its date came, another one took its place, or the company left. */
    ENDED,
    /** Taken back by the customer or given back by the company. */
    REVOKED,
    /** The customer said no. */
    DENIED;

    Set<AuthorizationStatus> next() {
        return switch (this) {
            case PENDING -> Set.of(ACTIVE, ENDED, REVOKED, DENIED);
            case ACTIVE -> Set.of(FROZEN, ENDED, REVOKED);
            case FROZEN -> Set.of(ACTIVE, ENDED, REVOKED);
            case ENDED, REVOKED, DENIED -> Set.of();
        };
    }

    public boolean leadsTo(AuthorizationStatus other) {
        return next().contains(other);
    }

    /** Whether the customer still shares, be it that the company is suspended for now. */
    public boolean isInForce() {
        return this == ACTIVE || this == FROZEN;
    }

    /** The AuthorizationStatus of ESPI: 1 active, 2 denied, 0 revoked; a pending one is not shown there. */
    public int espiCode() {
        return switch (this) {
            case ACTIVE -> 1;
            case DENIED -> 2;
            case PENDING, FROZEN, ENDED, REVOKED -> 0;
        };
    }
}
