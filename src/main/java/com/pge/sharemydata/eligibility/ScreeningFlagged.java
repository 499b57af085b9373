package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** An organization may be on the Commission's list: a person has to look. Nothing follows from it by itself. */
public record ScreeningFlagged(
        OrganizationId organization, LocalDate asOf, ScreeningOutcome outcome, int hits, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("list", asOf.toString(), "hits", Integer.toString(hits));
    }
}
