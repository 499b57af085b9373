package com.pge.sharemydata.registration;

import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.CheckReturnValue;

/**
 * One numbered version of an organization's registration: a draft its members fill in, immutable from the moment it is
 * submitted, then judged.
 *
 * <p>A transition returns the event that tells of it, for the use case to publish.
 */
@Entity
@CheckReturnValue
class Registration {

    @EmbeddedId
    private RegistrationId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organization"))
    private OrganizationId organization;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UserType userType;

    private int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RegistrationStatus status = RegistrationStatus.DRAFT;

    @Embedded
    private Answers answers;

    @Embedded
    private Papers papers = new Papers();

    @ElementCollection
    @BatchSize(size = 50)
    @CollectionTable(name = "registration_status_change", joinColumns = @JoinColumn(name = "registration"))
    @OrderColumn(name = "position")
    private List<StatusChange> history = new ArrayList<>();

    @Embedded
    private Proceedings proceedings = new Proceedings();

    @Embedded
    private RequestedInformation requested = new RequestedInformation();

    @Version
    private @Nullable Long version;

    private Registration(OrganizationId organization, UserType userType, int number, Answers answers, Instant at) {
        this.id = RegistrationId.next();
        this.organization = organization;
        this.userType = userType;
        this.number = number;
        this.answers = answers;
        history.add(new StatusChange(status, at));
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    /** The first draft of an organization, with the name it began with. */
    static Registration first(OrganizationId organization, UserType userType, String name, Instant at) {
        return new Registration(organization, userType, 1, Answers.named(name), at);
    }

    /** A new draft with everything that this version says. */
    Registration next(Instant at) {
        var draft = new Registration(organization, userType, number + 1, answers, at);
        draft.papers.takeOver(papers);
        return draft;
    }

    /** The same at the applicant's wish: not while a version is still on its way, and not after a final no. */
    Registration revise(Instant at) {
        boolean open = status == RegistrationStatus.DRAFT || status.leadsTo(RegistrationStatus.WITHDRAWN);
        if (open || status == RegistrationStatus.DECLINED_FINAL) {
            throw new RuleViolation("registration.error.revise", status);
        }
        return next(at);
    }

    RegistrationStarted started(Actor by, Instant at) {
        return new RegistrationStarted(id, organization, number, by, at);
    }

    void fill(Section section) {
        requireDraft();
        answers = answers.with(section);
    }

    void add(Evidence added) {
        requireDraft();
        papers.add(added);
    }

    void remove(DocumentId document) {
        requireDraft();
        papers.remove(document);
    }

    void accept(Agreement agreement, Actor by, Instant at) {
        requireDraft();
        papers.accept(agreement, by, at);
    }

    RegistrationSubmitted submit(Actor by, Instant at) {
        requireDraft();
        List<OpenPoint> open = details().openPoints();
        if (!open.isEmpty()) {
            throw new RuleViolation("registration.error.incomplete", open.size());
        }
        become(RegistrationStatus.SUBMITTED, at);
        proceedings.submitted(by, at);
        return new RegistrationSubmitted(id, organization, number, by, at);
    }

    RegistrationWithdrawn withdraw(Actor by, Instant at) {
        become(RegistrationStatus.WITHDRAWN, at);
        return new RegistrationWithdrawn(id, organization, number, by, at);
    }

    /** Takes it into review, or over from a colleague. */
    RegistrationTaken take(Actor by, Instant at) {
        proceedings.requireNotSubmitter(by);
        if (status != RegistrationStatus.IN_REVIEW) {
            status.require(RegistrationStatus.SUBMITTED, RegistrationStatus.IN_REVIEW);
            become(RegistrationStatus.IN_REVIEW, at);
        }
        proceedings.taken(by, at);
        return new RegistrationTaken(id, organization, number, by, at);
    }

    RegistrationHeld hold(String reason, Actor by, Instant at) {
        proceedings.requireReviewer(by);
        become(RegistrationStatus.ON_HOLD, at);
        return new RegistrationHeld(id, organization, number, proceedings.held(reason), by, at);
    }

    RegistrationResumed resume(Actor by, Instant at) {
        status.require(RegistrationStatus.ON_HOLD, RegistrationStatus.IN_REVIEW);
        become(RegistrationStatus.IN_REVIEW, at);
        proceedings.resumed();
        return new RegistrationResumed(id, organization, number, by, at);
    }

    /** Asks the company for more; the version waits for its answers, and our clock with it. */
    InformationRequested request(List<AskedItem> asked, InformationSettings settings, Actor by, Instant at) {
        proceedings.requireReviewer(by);
        status.require(RegistrationStatus.IN_REVIEW, RegistrationStatus.INFO_REQUESTED);
        int round = requested.ask(asked, settings, at);
        become(RegistrationStatus.INFO_REQUESTED, at);
        return new InformationRequested(id, organization, number, round, by, at);
    }

    /** Keeps the company's answer; the last one brings the version back to its reviewer. */
    Optional<InformationReceived> answer(
            UUID item, @Nullable String text, @Nullable DocumentId document, Actor by, Instant at) {
        status.require(RegistrationStatus.INFO_REQUESTED, RegistrationStatus.IN_REVIEW);
        RequestedItem before = requested.answer(item, text, document);
        papers.remove(before.document());
        if (before.kind() != null && document != null) {
            papers.add(new Evidence(before.kind(), document, at));
        }
        if (!requested.isAnswered()) {
            return Optional.empty();
        }
        become(RegistrationStatus.IN_REVIEW, at);
        return Optional.of(new InformationReceived(id, organization, number, by, at));
    }

    InformationJudged accept(UUID item, Actor by, Instant at) {
        proceedings.requireInHand(status, by);
        requested.accept(item);
        return new InformationJudged(id, organization, number, RequestedItemState.ACCEPTED, by, at);
    }

    /** The answer is not enough; a document that came with it is no evidence. */
    InformationJudged reject(UUID item, String remark, Actor by, Instant at) {
        proceedings.requireInHand(status, by);
        RequestedItem before = requested.reject(item, remark);
        papers.remove(before.document());
        return new InformationJudged(id, organization, number, RequestedItemState.REJECTED, by, at);
    }

    /** The time for the answers is up. Only a person declines, so it goes back to one. */
    InformationOverdue overdue(Actor by, Instant at) {
        status.require(RegistrationStatus.INFO_REQUESTED, RegistrationStatus.IN_REVIEW);
        requested.expire();
        become(RegistrationStatus.IN_REVIEW, at);
        return new InformationOverdue(id, organization, number, by, at);
    }

    RegistrationReferred refer(Actor by, Instant at) {
        proceedings.requireReviewer(by);
        become(RegistrationStatus.SECOND_REVIEW, at);
        return new RegistrationReferred(id, organization, number, by, at);
    }

    RegistrationApproved approve(List<Reason> reasons, @Nullable String note, Actor by, Instant at) {
        decide(RegistrationStatus.APPROVED, ReasonCode.Kind.APPROVAL, reasons, note, by, at);
        return new RegistrationApproved(id, organization, number, by, at);
    }

    RegistrationDeclined declineFixable(List<Reason> reasons, @Nullable String note, Actor by, Instant at) {
        decide(RegistrationStatus.DECLINED_FIXABLE, ReasonCode.Kind.FIXABLE, reasons, note, by, at);
        return new RegistrationDeclined(id, organization, number, true, by, at);
    }

    RegistrationDeclined declineFinal(List<Reason> reasons, @Nullable String note, Actor by, Instant at) {
        decide(RegistrationStatus.DECLINED_FINAL, ReasonCode.Kind.FINAL, reasons, note, by, at);
        return new RegistrationDeclined(id, organization, number, false, by, at);
    }

    RegistrationExpired expire(Actor by, Instant at) {
        become(RegistrationStatus.EXPIRED, at);
        return new RegistrationExpired(id, organization, number, by, at);
    }

    RegistrationSuperseded supersede(Actor by, Instant at) {
        become(RegistrationStatus.SUPERSEDED, at);
        return new RegistrationSuperseded(id, organization, number, by, at);
    }

    /** The tests that its type needs were passed in time: the test window has no more meaning. */
    void tested(Instant at) {
        proceedings.tested(at);
    }

    RegistrationDetails details() {
        return new RegistrationDetails(
                id,
                organization,
                userType,
                number,
                version == null ? 0 : version,
                status,
                answers,
                papers.evidence(),
                papers.acceptances(),
                List.copyOf(history),
                proceedings.details(requested.details()));
    }

    private void decide(
            RegistrationStatus decision,
            ReasonCode.Kind kind,
            List<Reason> reasons,
            @Nullable String note,
            Actor by,
            Instant at) {
        proceedings.requireDecider(status, decision, reasons, by);
        become(decision, at);
        proceedings.decided(kind, reasons, note, by, at);
    }

    private void requireDraft() {
        if (status != RegistrationStatus.DRAFT) {
            throw new RuleViolation("registration.error.not-draft", status);
        }
    }

    private void become(RegistrationStatus next, Instant at) {
        status = status.become(next);
        history.add(new StatusChange(next, at));
    }
}
