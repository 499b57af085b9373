package com.pge.sharemydata.customer;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of the utility's systems was taken in, as far as it was sound. */
public record CustomersImported(
        ImportId id, String fileName, long added, long changed, long refused, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public @Nullable UUID timeline() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "file", fileName,
                "added", Long.toString(added),
                "changed", Long.toString(changed),
                "refused", Long.toString(refused));
    }
}
