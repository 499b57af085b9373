package com.pge.sharemydata.authorization;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** It is over, for the reason given. */
public record AuthorizationEnded(
        AuthorizationRef about, EndReason reason, AuthorizationStatus before, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return about.timeline();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("reason", reason.name(), "before", before.name());
    }
}
