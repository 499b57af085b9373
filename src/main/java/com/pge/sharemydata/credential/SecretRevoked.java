package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A client secret stopped working: somebody ended it, or its end date has come. */
public record SecretRevoked(String clientId, OrganizationId organization, UUID secret, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }
}
