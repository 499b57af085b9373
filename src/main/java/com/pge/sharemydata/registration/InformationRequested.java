package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A reviewer asked the company for more before he decides. */
public record InformationRequested(
        RegistrationId registration, OrganizationId organization, int version, int round, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", String.valueOf(round));
    }
}
