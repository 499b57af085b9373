package com.pge.sharemydata.credential;

import java.util.Set;

/** How far the identity provider follows a company's client. {@link #next()} is the whole state machine. */
public enum ProvisioningState {
    PENDING,
    APPLYING,
    APPLIED,
    /** Given up after several tries: needs a person. */
    FAILED,
    /** Somebody changed the client at the identity provider. */
    DRIFTED;

    Set<ProvisioningState> next() {
        return switch (this) {
            case PENDING -> Set.of(PENDING, APPLYING);
            // Again from APPLYING to APPLYING: the node that had begun is gone.
            case APPLYING -> Set.of(PENDING, APPLYING, APPLIED, FAILED);
            case APPLIED -> Set.of(PENDING, DRIFTED);
            case DRIFTED -> Set.of(PENDING, APPLYING);
            case FAILED -> Set.of(PENDING);
        };
    }

    public boolean leadsTo(ProvisioningState other) {
        return next().contains(other);
    }
}
