package com.pge.sharemydata.review;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.FourEyes;
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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.CheckReturnValue;

/** What one person wants done with a company. It happens when another confirms it. */
@Entity
@Table(name = "review_proposal")
@CheckReturnValue
class LifeCycleProposal {

    private static final int LONGEST_REASON = 1000;

    @EmbeddedId
    private ProposalId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organization"))
    private OrganizationId organization;

    /** The organization once more while the proposal is open: the database keeps it unique. */
    private @Nullable UUID openOrganization;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LifeCycleAct act;

    private String reason;
    private @Nullable Instant serviceEnd;
    private String proposerSubject;
    private String proposerName;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ProposalState state = ProposalState.OPEN;

    private @Nullable String closerName;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long version;

    LifeCycleProposal(
            OrganizationId organization,
            LifeCycleAct act,
            String reason,
            @Nullable Instant serviceEnd,
            Actor proposer,
            Instant at) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RuleViolation("review.error.reason", why.length(), LONGEST_REASON);
        }
        if (act == LifeCycleAct.OFFBOARD && (serviceEnd == null || !serviceEnd.isAfter(at))) {
            throw new RuleViolation("review.error.service-end");
        }
        this.id = ProposalId.next();
        this.organization = organization;
        this.openOrganization = organization.id();
        this.act = act;
        this.reason = why;
        this.serviceEnd = act == LifeCycleAct.OFFBOARD ? serviceEnd : null;
        this.proposerSubject = proposer.subject();
        this.proposerName = proposer.name();
        this.proposedAt = at;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected LifeCycleProposal() {}

    ProposalId id() {
        return id;
    }

    OrganizationId organization() {
        return organization;
    }

    LifeCycleAct act() {
        return act;
    }

    String reason() {
        return reason;
    }

    @Nullable
    Instant serviceEnd() {
        return serviceEnd;
    }

    ProposalState state() {
        return state;
    }

    @Nullable
    String closerName() {
        return closerName;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    LifeCycleProposed proposed() {
        return new LifeCycleProposed(organization, act, reason, proposer(), proposedAt);
    }

    /** The proof that two different people stand behind the act. */
    FourEyes confirm(Actor by, Instant at) {
        var both = new FourEyes(proposer(), by);
        close(ProposalState.CONFIRMED, by, at);
        return both;
    }

    LifeCycleProposalDropped drop(Actor by, Instant at) {
        close(ProposalState.DROPPED, by, at);
        return new LifeCycleProposalDropped(organization, act, by, at);
    }

    ProposalRow row(Actor reader) {
        return new ProposalRow(
                id,
                act,
                reason,
                serviceEnd,
                proposerName,
                proposedAt,
                proposer().isSamePersonAs(reader));
    }

    private Actor proposer() {
        return new Actor(proposerSubject, proposerName);
    }

    private void close(ProposalState result, Actor by, Instant at) {
        if (openOrganization == null) {
            throw new RuleViolation("review.error.proposal-closed");
        }
        state = result;
        openOrganization = null;
        closerName = by.name();
        closedAt = at;
    }
}
