package com.pge.sharemydata.review;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A proposal for a company was taken back or refused. */
public record LifeCycleProposalDropped(OrganizationId organization, LifeCycleAct act, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("act", act.name().toLowerCase(Locale.ROOT));
    }
}
