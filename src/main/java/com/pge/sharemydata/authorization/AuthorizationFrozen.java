package com.pge.sharemydata.authorization;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Its company was suspended: it waits. */
public record AuthorizationFrozen(AuthorizationRef about, Actor by, Instant at) implements DomainEvent {

    @Override
    public UUID timeline() {
        return about.timeline();
    }
}
