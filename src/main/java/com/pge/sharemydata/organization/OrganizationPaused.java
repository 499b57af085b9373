package com.pge.sharemydata.organization;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A company was paused, by itself or at its wish. */
public record OrganizationPaused(OrganizationId organization, Actor by, Instant at) implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }
}
