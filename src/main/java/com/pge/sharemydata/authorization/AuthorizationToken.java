package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.credential.IssuedTokens;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.CheckReturnValue;

/**
 * What a company's software holds by one authorization: the refresh token that works, as its hash, and the id of the
 * access token that works. Every refresh puts new ones in their place; there are no others.
 */
@Entity
class AuthorizationToken {

    /** How long a client whose answer got lost may ask for it again. */
    static final Duration REPEATABLE = Duration.ofSeconds(30);

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "authorization"))
    private @Nullable AuthorizationId authorization;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId client;

    private String subject;
    private String scope;
    private boolean testing;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private String codeHash;

    private String refreshHash;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private String accessTokenId;

    private @Nullable String previousHash;
    private @Nullable Instant repeatableUntil;

    @Column(length = 8000)
    private byte @Nullable [] lastAnswer;

    @SuppressWarnings("UnusedVariable") // For people who look into the table.
    private Instant issuedAt;

    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    AuthorizationToken(AuthorizationCode code, CodeExchange asked, IssuedTokens issued, Instant at) {
        this.id = UUID.randomUUID();
        this.authorization = code.authorization();
        this.client = asked.client();
        this.subject = code.subject();
        this.scope = code.scope();
        this.testing = asked.testing();
        this.codeHash = code.hash();
        this.refreshHash = SecretHash.of(issued.refreshToken());
        this.accessTokenId = issued.accessTokenId();
        this.issuedAt = at;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AuthorizationToken() {}

    boolean isOf(ClientId other, boolean inTest) {
        return client.equals(other) && testing == inTest;
    }

    boolean works() {
        return endedAt == null;
    }

    boolean isCurrent(String hash) {
        return refreshHash.equals(hash);
    }

    /** New tokens in place of the old; the answer is kept sealed by the old one, which is kept by nobody. */
    void renew(IssuedTokens issued, byte[] sealedAnswer, Instant at) {
        previousHash = refreshHash;
        repeatableUntil = at.plus(REPEATABLE);
        lastAnswer = sealedAnswer.clone();
        refreshHash = SecretHash.of(issued.refreshToken());
        accessTokenId = issued.accessTokenId();
        issuedAt = at;
    }

    /** The sealed answer that the token before this one got; null where it is over or not that one's. */
    byte @Nullable [] answerFor(String hash, Instant at) {
        boolean repeatable = hash.equals(previousHash) && repeatableUntil != null && at.isBefore(repeatableUntil);
        return repeatable && lastAnswer != null ? lastAnswer.clone() : null;
    }

    /** Nothing works any longer; tells whom to tell, once. */
    @CheckReturnValue
    TokensEnded end(Instant at) {
        endedAt = at;
        previousHash = null;
        repeatableUntil = null;
        lastAnswer = null;
        return new TokensEnded(client, subject);
    }

    /** The access token alone dies; a refresh gives a new one. */
    void dropAccessToken() {
        accessTokenId = "none-" + id;
    }

    UUID id() {
        return id;
    }

    @Nullable
    AuthorizationId authorization() {
        return authorization;
    }

    ClientId client() {
        return client;
    }

    String scope() {
        return scope;
    }
}
