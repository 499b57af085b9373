package com.pge.sharemydata.credential;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One client secret in the company's list; its value is not known to anybody here.
 *
 * @param usedAt its last use, to the minute; null where it was never used
 * @param endsAt when it ends or ended; null where it has no end
 */
public record SecretRow(
        UUID id,
        SecretState state,
        Instant madeAt,
        @Nullable Instant usedAt,
        @Nullable Instant endsAt) {

    static SecretRow of(KeptSecret secret, @Nullable Instant usedAt, Instant at) {
        return new SecretRow(
                secret.id(),
                secret.state(at),
                secret.startsAt(),
                usedAt,
                secret.revokedAt() == null ? secret.endsAt() : secret.revokedAt());
    }
}
