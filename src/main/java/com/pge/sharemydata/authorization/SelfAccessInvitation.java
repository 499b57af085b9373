package com.pge.sharemydata.authorization;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.OneTimeToken;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link, good once and for a while, by which a self-access user shows in a customer's account which customer he is. */
@Entity
class SelfAccessInvitation {

    private static final Duration LIFE = Duration.ofMinutes(60);

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "organization"))
    private OrganizationId organization;

    private @Nullable String tokenSha256;
    private Instant expiresAt;

    @Version
    private @Nullable Long version;

    SelfAccessInvitation(OrganizationId organization, Instant at) {
        this.organization = organization;
        this.expiresAt = at;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SelfAccessInvitation() {}

    /** A new link; an earlier one works no more. */
    void renew(OneTimeToken token, Instant at) {
        tokenSha256 = token.sha256();
        expiresAt = at.plus(LIFE);
    }

    void use() {
        tokenSha256 = null;
    }

    boolean isOpen(Instant at) {
        return tokenSha256 != null && at.isBefore(expiresAt);
    }

    OrganizationId organization() {
        return organization;
    }
}
