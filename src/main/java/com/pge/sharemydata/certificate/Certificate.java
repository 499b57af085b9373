package com.pge.sharemydata.certificate;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.CheckReturnValue;

/** A client certificate of a company: what its software shows at every call of the machine API. */
@Entity
@CheckReturnValue
public class Certificate {

    @EmbeddedId
    private CertificateId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organization_id"))
    private OrganizationId organization;

    private String serial;

    @Column(name = "sha256")
    private String sha256;

    private String commonName;

    @Column(length = 6000)
    private String names;

    private String keyKind;

    @Column(name = "key_sha256")
    private String keySha256;

    @Column(name = "request_sha256")
    private String requestSha256;

    @Column(length = 10000)
    private byte[] der;

    private Instant notBefore;
    private Instant notAfter;
    private Instant endsAt;
    private Instant issuedAt;
    private @Nullable Instant revokedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable RevocationReason revocationReason;

    private @Nullable Instant expiredAt;
    private @Nullable Integer remindedDays;

    @Version
    @Column(nullable = false)
    private @Nullable Long version;

    Certificate(OrganizationId organization, SigningRequest request, CertificateProfile profile, Signed signed) {
        this.id = CertificateId.next();
        this.organization = organization;
        this.serial = signed.serial;
        this.sha256 = Sha256.hex(signed.der);
        this.commonName = profile.commonName();
        this.names = String.join(", ", profile.hosts());
        this.keyKind = request.keyKind();
        this.keySha256 = request.keySha256();
        this.requestSha256 = request.sha256();
        this.der = signed.der.clone();
        this.notBefore = profile.notBefore();
        this.notAfter = profile.notAfter();
        this.endsAt = notAfter;
        this.issuedAt = signed.at;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    CertificateIssued issued(Actor by) {
        return new CertificateIssued(id, organization, serial, notAfter, by, issuedAt);
    }

    /** Makes it worthless at once. */
    CertificateRevoked revoke(RevocationReason reason, Actor by, Instant at) {
        if (!state(at).leadsTo(CertificateState.REVOKED)) {
            throw new RuleViolation("certificate.error.over", state(at));
        }
        revokedAt = at;
        revocationReason = reason;
        return new CertificateRevoked(id, organization, serial, reason.name(), by, at);
    }

    /** Tells, once, that its end has come. */
    CertificateExpired expire(Instant at) {
        end(at);
        return new CertificateExpired(id, organization, serial, Actor.SYSTEM, at);
    }

    /** At an end that the certificate itself does not know of: readers learn it from the revocation list. */
    CertificateRevoked endEarly(Instant at) {
        end(at);
        revokedAt = endsAt;
        revocationReason = RevocationReason.CESSATION_OF_OPERATION;
        return new CertificateRevoked(id, organization, serial, revocationReason.name(), Actor.SYSTEM, at);
    }

    private void end(Instant at) {
        if (state(at) != CertificateState.EXPIRED || expiredAt != null) {
            throw new IllegalStateException("Certificate " + serial + " does not end now");
        }
        expiredAt = at;
    }

    /** Ends it earlier than it says itself; never later. */
    void endBy(Instant end) {
        if (end.isBefore(endsAt)) {
            endsAt = end;
        }
    }

    /** The reminder that is due now, as days before the end; each is due once, and of missed ones only the last. */
    Optional<Integer> remind(Instant at) {
        Optional<Integer> due = ExpiryReminders.due(Duration.between(at, endsAt), remindedDays);
        due.ifPresent(days -> remindedDays = days);
        return due;
    }

    public CertificateState state(Instant at) {
        if (revokedAt != null) {
            return CertificateState.REVOKED;
        }
        if (!at.isBefore(endsAt)) {
            return CertificateState.EXPIRED;
        }
        if (at.isBefore(notBefore)) {
            return CertificateState.SCHEDULED;
        }
        boolean soon = Duration.between(at, endsAt).compareTo(ExpiryReminders.FIRST) <= 0;
        return soon || endsEarly() ? CertificateState.ENDING : CertificateState.ACTIVE;
    }

    /** Whether it was given an end of its own. */
    boolean endsEarly() {
        return endsAt.isBefore(notAfter);
    }

    boolean isFor(SigningRequest request) {
        return requestSha256.equals(request.sha256());
    }

    SerialStatus status() {
        return new SerialStatus(
                true,
                revokedAt == null || revocationReason == null
                        ? null
                        : new RevokedSerial(serial, revokedAt, revocationReason));
    }

    CertificateRow row(Instant at) {
        return new CertificateRow(
                id,
                serial,
                sha256,
                commonName,
                names,
                keyKind,
                state(at),
                issuedAt,
                endsAt,
                revokedAt,
                revocationReason);
    }

    public CertificateId id() {
        return id;
    }

    public OrganizationId organization() {
        return organization;
    }

    public String serial() {
        return serial;
    }

    public byte[] der() {
        return der.clone();
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** What the authority gave back: serial number and certificate. */
    static final class Signed {

        private final String serial;
        private final byte[] der;
        private final Instant at;

        Signed(String serial, byte[] der, Instant at) {
            this.serial = serial;
            this.der = der.clone();
            this.at = at;
        }
    }
}
