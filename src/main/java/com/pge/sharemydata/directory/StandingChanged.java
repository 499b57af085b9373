package com.pge.sharemydata.directory;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What a company's standing permits changed, or whether customers find it. */
public record StandingChanged(
        OrganizationId organization, Situation before, Situation now, boolean listed, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("before", before.name(), "now", now.name(), "listed", String.valueOf(listed));
    }
}
