package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organization may be on the Commission's list: a person has to look. Nothing follows from it by itself, so it stands
 * on no organization's time-line, which the organization reads too.
 */
public record ScreeningFlagged(
        OrganizationId organization, LocalDate asOf, ScreeningOutcome outcome, int hits, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public @Nullable UUID timeline() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("organization", organization.toString(), "list", asOf.toString(), "hits", Integer.toString(hits));
    }
}
