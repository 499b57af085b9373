package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.ClientId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A code that a company's software was sent, kept as its hash, with all it has to be exchanged with. */
@Entity
class AuthorizationCode {

    /** The identity provider's code is over by then too. */
    static final Duration LIVES = Duration.ofMinutes(5);

    @Id
    private String hash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId client;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "authorization"))
    private @Nullable AuthorizationId authorization;

    private String redirectUri;
    private @Nullable String challenge;
    private String subject;
    private String scope;
    private boolean testing;
    private Instant issuedAt;
    private @Nullable Instant usedAt;

    @Version
    private @Nullable Long version;

    AuthorizationCode(
            String code,
            ClientId client,
            @Nullable AuthorizationId authorization,
            String redirectUri,
            @Nullable String challenge,
            String subject,
            String scope,
            boolean testing,
            Instant at) {
        this.hash = SecretHash.of(code);
        this.client = client;
        this.authorization = authorization;
        this.redirectUri = redirectUri;
        this.challenge = challenge;
        this.subject = subject;
        this.scope = scope;
        this.testing = testing;
        this.issuedAt = at;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AuthorizationCode() {}

    /** Another client's code is not used up by whoever stole it. */
    Optional<GrantProblem> foreign(CodeExchange asked) {
        if (!client.equals(asked.client())) {
            return Optional.of(GrantProblem.CODE_FOREIGN);
        }
        return testing == asked.testing() ? Optional.empty() : Optional.of(GrantProblem.CODE_UNKNOWN);
    }

    boolean isUsed() {
        return usedAt != null;
    }

    /** What is wrong with the request, found without the identity provider, where a wrong one would burn the code. */
    Optional<GrantProblem> problem(CodeExchange asked, Instant at) {
        if (!at.isBefore(issuedAt.plus(LIVES))) {
            return Optional.of(GrantProblem.CODE_OVER);
        }
        return redirectProblem(asked).or(() -> verifierProblem(asked));
    }

    /** RFC 6749, 4.1.3 */
    private Optional<GrantProblem> redirectProblem(CodeExchange asked) {
        if (asked.redirectUri() == null) {
            return asked.onlyRedirectUri() ? Optional.empty() : Optional.of(GrantProblem.REDIRECT_URI_MISSING);
        }
        return redirectUri.equals(asked.redirectUri())
                ? Optional.empty()
                : Optional.of(GrantProblem.REDIRECT_URI_OTHER);
    }

    /** RFC 7636, 4.5, and RFC 9700, 2.1.1 for the verifier that nobody asked for. */
    private Optional<GrantProblem> verifierProblem(CodeExchange asked) {
        String verifier = asked.verifier();
        if (challenge == null) {
            return verifier == null ? Optional.empty() : Optional.of(GrantProblem.VERIFIER_UNASKED);
        }
        if (verifier == null) {
            return Optional.of(GrantProblem.VERIFIER_MISSING);
        }
        return SecretHash.isChallenge(challenge, verifier)
                ? Optional.empty()
                : Optional.of(GrantProblem.VERIFIER_WRONG);
    }

    void use(Instant at) {
        usedAt = at;
    }

    String hash() {
        return hash;
    }

    @Nullable
    AuthorizationId authorization() {
        return authorization;
    }

    String subject() {
        return subject;
    }

    String scope() {
        return scope;
    }
}
