package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.CheckReturnValue;

/** Two people's word that a failed check shall not stand in the way of one version of a registration. */
@Entity
@CheckReturnValue
class CriterionOverride {

    private static final int LONGEST_REASON = 1000;

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "registration"))
    private RegistrationId registration;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Criterion criterion;

    private String proposerSubject;
    private String proposerName;
    private String confirmerSubject;
    private String confirmerName;
    private String reason;
    private Instant overriddenAt;

    @Version
    private @Nullable Long version;

    CriterionOverride(RegistrationId registration, Criterion criterion, FourEyes by, String reason, Instant at) {
        String given = reason.strip();
        if (given.isEmpty()) {
            throw new RuleViolation("eligibility.error.override-reason");
        }
        if (given.length() > LONGEST_REASON) {
            throw new RuleViolation("eligibility.error.override-long", given.length(), LONGEST_REASON);
        }
        this.id = UUID.randomUUID();
        this.registration = registration;
        this.criterion = criterion;
        this.proposerSubject = by.proposer().subject();
        this.proposerName = by.proposer().name();
        this.confirmerSubject = by.confirmer().subject();
        this.confirmerName = by.confirmer().name();
        this.reason = given;
        this.overriddenAt = at;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CriterionOverride() {}

    CheckOverridden overridden(OrganizationId organization) {
        return new CheckOverridden(
                registration,
                organization,
                criterion,
                new Actor(proposerSubject, proposerName),
                reason,
                new Actor(confirmerSubject, confirmerName),
                overriddenAt);
    }

    CriterionOverrideRow row() {
        return new CriterionOverrideRow(criterion, proposerName, confirmerName, reason, overriddenAt);
    }
}
