package com.pge.sharemydata.organization;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody started to register an organization. */
public record OrganizationStarted(OrganizationId organization, UserType userType, String name, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("name", name, "userType", userType.name());
    }
}
