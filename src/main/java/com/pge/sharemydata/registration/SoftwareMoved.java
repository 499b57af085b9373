package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A version was approved that sends customers to other addresses than the one before it: they have to be tested anew. */
public record SoftwareMoved(RegistrationId registration, OrganizationId organization, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }
}
