package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one company has proven of one suite, and with which certificate. */
@Entity
class Proof {

    @EmbeddedId
    private ProofId id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Readiness readiness = Readiness.NOT_RUN;

    private Instant since;

    // Read by queries alone.
    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID certificate;

    @Version
    private @Nullable Long version;

    Proof(OrganizationId organization, TestSuite suite, Instant at) {
        this.id = new ProofId(organization.id(), suite);
        this.since = at;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Proof() {}

    /** A step was tried and refused. What was passed before stays so. */
    Optional<ReadinessChanged> fail(Instant at) {
        return become(Readiness.FAILING, Actor.SYSTEM, at);
    }

    /** Every step was passed, over this certificate; passing again moves the proof to the newer one. */
    Optional<ReadinessChanged> pass(@Nullable UUID with, Instant at) {
        certificate = with;
        return become(Readiness.PASSED, Actor.SYSTEM, at);
    }

    /** What it was passed with is no more. */
    Optional<ReadinessChanged> outdate(Actor by, Instant at) {
        return become(Readiness.STALE, by, at);
    }

    private Optional<ReadinessChanged> become(Readiness next, Actor by, Instant at) {
        if (!readiness.leadsTo(next)) {
            return Optional.empty();
        }
        readiness = next;
        since = at;
        return Optional.of(new ReadinessChanged(new OrganizationId(id.organization()), id.suite(), next, by, at));
    }

    SuiteReadiness row() {
        return new SuiteReadiness(id.suite(), readiness, since);
    }
}
