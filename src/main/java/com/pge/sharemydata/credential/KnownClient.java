package com.pge.sharemydata.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An API client as every node holds it in memory. */
record KnownClient(
        ApiClientDetails details,
        List<KeptSecret> secrets,
        @Nullable String registrationToken) {

    /** The live secret that this one is. */
    Optional<KeptSecret> live(ClientSecret presented, Instant at) {
        return secrets.stream()
                .filter(secret -> secret.state(at).isLive())
                .filter(secret -> presented.matches(secret.sha256()))
                .findFirst();
    }

    boolean hasLiveSecret(Instant at) {
        return secrets.stream().anyMatch(secret -> secret.state(at).isLive());
    }

    @Override
    public String toString() {
        return "KnownClient[" + details.clientId() + "]";
    }
}
