package com.pge.sharemydata.status;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maintenance was planned, changed or called off, and is to be made known. */
public record MaintenanceAnnounced(Kind kind, MaintenanceRow window, Actor by, Instant at) implements DomainEvent {

    /** What there is to say of it. */
    public enum Kind {
        PLANNED,
        CHANGED,
        CANCELLED
    }

    @Override
    public @Nullable UUID timeline() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "kind",
                kind.name(),
                "window",
                window.id().toString(),
                "start",
                window.start().toString(),
                "end",
                window.end().toString(),
                "parts",
                window.parts().stream().map(ServicePart::name).sorted().collect(Collectors.joining(",")));
    }
}
