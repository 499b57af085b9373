package com.pge.sharemydata.authorization;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A customer agreed to share. Where the company's software still has to fetch its tokens, nothing is shared yet. */
public record AuthorizationGiven(
        AuthorizationRef about, AuthorizationOrigin origin, AuthorizationStatus status, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return about.timeline();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("origin", origin.name(), "status", status.name());
    }
}
