package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The company did not answer in time: a person has to decide without. */
public record InformationOverdue(
        RegistrationId registration, OrganizationId organization, int version, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("version", String.valueOf(version));
    }
}
