package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What a company has proven of one suite changed. */
public record ReadinessChanged(OrganizationId organization, TestSuite suite, Readiness readiness, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("suite", "TestSuite." + suite, "readiness", "Readiness." + readiness);
    }
}
