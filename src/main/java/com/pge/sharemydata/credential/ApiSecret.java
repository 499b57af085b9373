package com.pge.sharemydata.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One client secret of an API client, as its hash and its dates. */
@Entity
class ApiSecret {

    @Id
    private UUID id;

    private String sha256;
    private Instant startsAt;
    private @Nullable Instant endsAt;
    private @Nullable Instant revokedAt;
    private boolean endTold;

    ApiSecret(ClientSecret secret, Instant startsAt) {
        this.id = UUID.randomUUID();
        this.sha256 = secret.sha256();
        this.startsAt = startsAt;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ApiSecret() {}

    SecretState state(Instant at) {
        return kept().state(at);
    }

    void endAt(Instant when) {
        this.endsAt = when;
    }

    void revoke(Instant at) {
        this.revokedAt = at;
        this.endTold = true;
    }

    /** Whether its end has come and nobody was told yet; true once. */
    boolean tellsItsEnd(Instant at) {
        boolean news = !endTold && state(at) == SecretState.EXPIRED;
        endTold = endTold || news;
        return news;
    }

    UUID id() {
        return id;
    }

    KeptSecret kept() {
        return new KeptSecret(id, sha256, startsAt, endsAt, revokedAt);
    }
}
