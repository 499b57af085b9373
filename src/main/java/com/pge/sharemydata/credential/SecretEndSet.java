package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A client secret got an end date and works until then. */
public record SecretEndSet(
        String clientId, OrganizationId organization, UUID secret, Instant endsAt, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }
}
