package com.pge.sharemydata.authorization;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** The company's software fetched its tokens: from now on it receives what the customer agreed to. */
public record AuthorizationActivated(AuthorizationRef about, Actor by, Instant at) implements DomainEvent {

    @Override
    public UUID timeline() {
        return about.timeline();
    }
}
