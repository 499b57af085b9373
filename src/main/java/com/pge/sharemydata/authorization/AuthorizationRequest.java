package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.NetworkAddress;
import com.pge.sharemydata.metrics.FunnelStep;
import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A company's software asks a customer for an authorization. It belongs to the first person who opens it, is decided
 * once, and lives for an hour; nothing of it is taken from the browser a second time.
 */
@Entity
@Table(name = "authorization_request")
class AuthorizationRequest {

    static final Duration LIVES = Duration.ofMinutes(60);

    @EmbeddedId
    private AuthorizationRequestId id;

    @Embedded
    private RequestedAccess access;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AuthorizationRequestStatus status = AuthorizationRequestStatus.OPEN;

    /** Whose connection it came over; null for those kept before that was asked. */
    private @Nullable String network;

    private Instant createdAt;
    private Instant expiresAt;

    /** Whom it belongs to; null until somebody opens it. */
    private @Nullable String subject;

    /** When that person first saw what is asked for; null before. */
    private @Nullable Instant reviewShownAt;

    /** What came of it; null until it is answered, and for a test. */
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "authorization"))
    private @Nullable AuthorizationId authorization;

    /** Of the portal's own state on the way to the code and back; null while none is out. */
    @Column(name = "state_sha256")
    private @Nullable String stateSha256;

    @Version
    private @Nullable Long version;

    AuthorizationRequest(RequestedAccess access, NetworkAddress network, Instant at) {
        this.id = AuthorizationRequestId.next();
        this.access = access;
        this.network = network.value();
        this.createdAt = at;
        this.expiresAt = at.plus(LIVES);
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AuthorizationRequest() {}

    /** The first person who opens it keeps it; to everybody else it is unknown. Whether this was the first time. */
    boolean open(String person, Instant at) {
        requireInTime(at);
        if (subject == null) {
            subject = person;
            return true;
        }
        requireOf(person);
        return false;
    }

    /** Shown to the person it belongs to, who is to decide. Whether this was the first time. */
    boolean show(Instant at) {
        requireOpen();
        if (reviewShownAt != null) {
            return false;
        }
        reviewShownAt = at;
        return true;
    }

    /** Still to be decided. */
    void requireOpen() {
        if (status != AuthorizationRequestStatus.OPEN) {
            throw new RuleViolation("authorize.error.over");
        }
    }

    /** Agreed to. From now on it has as long again to get its code. */
    void answer(String person, @Nullable AuthorizationId given, Instant at) {
        requireOf(person);
        requireInTime(at);
        become(AuthorizationRequestStatus.ANSWERED);
        authorization = given;
        expiresAt = at.plus(LIVES);
    }

    void deny(String person, Instant at) {
        requireOf(person);
        requireInTime(at);
        become(AuthorizationRequestStatus.DENIED);
    }

    /** On its way to the code, with a state of the portal's own. A later departure replaces an earlier one. */
    void depart(String person, String sha256OfState, Instant at) {
        requireOf(person);
        requireInTime(at);
        if (status != AuthorizationRequestStatus.ANSWERED) {
            throw new RuleViolation("authorize.error.over");
        }
        stateSha256 = sha256OfState;
    }

    /** Back with the code, or without one: that state is good once. */
    void arrive(String person, String sha256OfState) {
        requireOf(person);
        if (!sha256OfState.equals(stateSha256)) {
            throw new RuleViolation("authorize.error.state");
        }
        stateSha256 = null;
        become(AuthorizationRequestStatus.DONE);
    }

    /**
     * Nobody decided in time.
     *
     * @return how far the person came who was to decide; nothing where it is decided, or its time is not over
     */
    Optional<FunnelStep> leave(Instant at) {
        if (status != AuthorizationRequestStatus.OPEN || !isOver(at)) {
            return Optional.empty();
        }
        become(AuthorizationRequestStatus.LEFT);
        return Optional.of(reviewShownAt == null ? FunnelStep.ABANDONED_AT_SIGN_IN : FunnelStep.ABANDONED_AT_REVIEW);
    }

    AuthorizationRequestId id() {
        return id;
    }

    RequestedAccess access() {
        return access;
    }

    AuthorizationRequestStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    String network() {
        return network;
    }

    @Nullable
    String subject() {
        return subject;
    }

    @Nullable
    AuthorizationId authorization() {
        return authorization;
    }

    void requireOf(String person) {
        if (!person.equals(subject)) {
            throw new RuleViolation("authorize.error.unknown");
        }
    }

    private void requireInTime(Instant at) {
        if (isOver(at)) {
            throw new RuleViolation("authorize.error.expired");
        }
    }

    private boolean isOver(Instant at) {
        return !at.isBefore(expiresAt);
    }

    private void become(AuthorizationRequestStatus next) {
        if (!status.leadsTo(next)) {
            throw new RuleViolation("authorize.error.over");
        }
        status = next;
    }
}
