package com.pge.sharemydata.organization;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A company gives up, with service until the agreed end. */
public record OrganizationSurrendered(OrganizationId organization, Instant serviceEnd, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }
}
