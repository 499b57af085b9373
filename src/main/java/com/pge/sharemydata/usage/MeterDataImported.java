package com.pge.sharemydata.usage;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of meter data was taken in, as far as it was sound.
 *
 * @param days that are new or have changed
 * @param bills likewise
 * @param programs enrollments in programs, likewise
 * @param refused rows
 */
public record MeterDataImported(
        UUID id, String fileName, long days, long bills, long programs, long refused, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public @Nullable UUID timeline() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "file", fileName,
                "days", Long.toString(days),
                "bills", Long.toString(bills),
                "programs", Long.toString(programs),
                "refused", Long.toString(refused));
    }
}
