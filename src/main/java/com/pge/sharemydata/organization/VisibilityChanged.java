package com.pge.sharemydata.organization;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A company asked to be shown to customers, or not to be. */
public record VisibilityChanged(OrganizationId organization, boolean visible, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }
}
