package com.pge.sharemydata.organization;

import java.util.Set;

/** Whether an organization is in standing at all. {@link #next()} is the whole state machine. */
public enum OrganizationStatus {
    EMAIL_PENDING,
    ACTIVE,
    SUSPENDED,
    SURRENDERED,
    REVOKED;

    Set<OrganizationStatus> next() {
        return switch (this) {
            case EMAIL_PENDING -> Set.of(ACTIVE);
            case ACTIVE -> Set.of(SUSPENDED, SURRENDERED, REVOKED);
            case SUSPENDED -> Set.of(ACTIVE, SURRENDERED, REVOKED);
            case SURRENDERED -> Set.of(REVOKED);
            case REVOKED -> Set.of();
        };
    }

    public boolean leadsTo(OrganizationStatus other) {
        return next().contains(other);
    }
}
