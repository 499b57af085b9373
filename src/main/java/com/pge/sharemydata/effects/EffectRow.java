package com.pge.sharemydata.effects;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An effect that failed.
 *
 * @param event simple name of what happened
 * @param listener simple name of who should have acted on it
 * @param since when it happened
 * @param nextTry when it is tried again by itself; null where it needs a person
 */
public record EffectRow(
        UUID id,
        String event,
        String listener,
        int tries,
        Instant since,
        @Nullable Instant nextTry) {

    public boolean needsPerson() {
        return nextTry == null;
    }
}
