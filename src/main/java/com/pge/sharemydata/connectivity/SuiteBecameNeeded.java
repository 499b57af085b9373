package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A company that was live has to pass one more suite, by a day. */
public record SuiteBecameNeeded(OrganizationId organization, TestSuite suite, Instant until, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("suite", "TestSuite." + suite);
    }
}
