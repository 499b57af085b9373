package com.pge.sharemydata.authorization;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Its company is back: it goes on. */
public record AuthorizationThawed(AuthorizationRef about, Actor by, Instant at) implements DomainEvent {

    @Override
    public UUID timeline() {
        return about.timeline();
    }
}
