package com.pge.sharemydata.organization;

import com.pge.sharemydata.security.Person;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.OneTimeToken;
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
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.CheckReturnValue;

/** A colleague's way into an organization: a link by e-mail, good once, for the invited address only, until it expires. */
@Entity
@Table(name = "organization_invitation")
@CheckReturnValue
class Invitation {

    @EmbeddedId
    private InvitationId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organization_id"))
    private OrganizationId organization;

    private String email;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MemberRole role;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private String tokenSha256;

    private Instant invitedAt;
    private Instant expiresAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant withdrawnAt;

    @Version
    @Column(nullable = false)
    private @Nullable Long version;

    Invitation(
            OrganizationId organization,
            EmailAddress email,
            MemberRole role,
            OneTimeToken token,
            Instant at,
            Instant expiresAt) {
        this.id = InvitationId.next();
        this.organization = organization;
        this.email = email.value();
        this.role = role;
        this.tokenSha256 = token.sha256();
        this.invitedAt = at;
        this.expiresAt = expiresAt;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    MemberInvited invited(Actor by) {
        return new MemberInvited(organization, id, email, role, by, invitedAt);
    }

    /** Marks the invitation as used by the person it was sent to. */
    void accept(Person person, Instant at) {
        refuseUnlessOpen(at);
        if (!person.emailVerified() || !person.email().value().equals(email)) {
            throw new RuleViolation("organization.error.invitation-address", masked());
        }
        acceptedAt = at;
    }

    InvitationWithdrawn withdraw(Actor by, Instant at) {
        refuseUnlessOpen(at);
        withdrawnAt = at;
        return new InvitationWithdrawn(organization, id, email, by, at);
    }

    boolean isOpen(Instant at) {
        return acceptedAt == null && withdrawnAt == null && at.isBefore(expiresAt);
    }

    InvitationId id() {
        return id;
    }

    OrganizationId organization() {
        return organization;
    }

    MemberRole role() {
        return role;
    }

    InvitationRow row() {
        return new InvitationRow(id, new EmailAddress(email), role, invitedAt, expiresAt);
    }

    /** Enough of the address for its owner to know it, not enough for a stranger who found the link. */
    String masked() {
        return email.charAt(0) + "***" + email.substring(email.indexOf('@'));
    }

    private void refuseUnlessOpen(Instant at) {
        if (!isOpen(at)) {
            throw new RuleViolation("organization.error.invitation-over");
        }
    }
}
