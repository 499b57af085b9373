package com.pge.sharemydata.directory;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A stored standing was found not to follow from the facts, and was put right. */
public record StandingCorrected(OrganizationId organization, Situation before, Situation now, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("before", before.name(), "now", now.name());
    }
}
