package com.pge.sharemydata.authorization;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A customer whom a company had sent here decided not to share. */
public record AuthorizationDenied(AuthorizationRef about, Actor by, Instant at) implements DomainEvent {

    @Override
    public UUID timeline() {
        return about.timeline();
    }
}
