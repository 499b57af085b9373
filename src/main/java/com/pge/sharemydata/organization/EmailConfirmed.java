package com.pge.sharemydata.organization;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** The person who started an organization proved the e-mail address. */
public record EmailConfirmed(OrganizationId organization, Actor by, Instant at) implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }
}
