package com.pge.sharemydata.credential;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A secret as every node holds it in memory: its hash and its dates. */
record KeptSecret(
        UUID id,
        String sha256,
        Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Instant revokedAt) {

    SecretState state(Instant at) {
        if (revokedAt != null) {
            return SecretState.REVOKED;
        }
        if (endsAt != null && !at.isBefore(endsAt)) {
            return SecretState.EXPIRED;
        }
        if (at.isBefore(startsAt)) {
            return SecretState.SCHEDULED;
        }
        return endsAt == null ? SecretState.ACTIVE : SecretState.ENDING;
    }

    @Override
    public String toString() {
        return "KeptSecret[" + id + "]";
    }
}
