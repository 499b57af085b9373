package com.pge.sharemydata.registration;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what with a version since it was submitted; keeps submitter, reviewer and second approver three people. */
@Embeddable
class Proceedings {

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "submitter_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "submitter_name"))
    @AttributeOverride(name = "at", column = @Column(name = "submitted_at"))
    private @Nullable SignedBy submitter;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "reviewer_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "reviewer_name"))
    @AttributeOverride(name = "at", column = @Column(name = "taken_at"))
    private @Nullable SignedBy reviewer;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "decider_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "decider_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private @Nullable SignedBy decider;

    private @Nullable String holdReason;

    private @Nullable String decisionNote;

    private @Nullable Instant testedAt;

    @ElementCollection
    @CollectionTable(name = "registration_reason", joinColumns = @JoinColumn(name = "registration"))
    @OrderColumn(name = "position")
    private List<Reason> reasons = new ArrayList<>();

    void submitted(Actor by, Instant at) {
        submitter = SignedBy.of(by, at);
    }

    void taken(Actor by, Instant at) {
        reviewer = SignedBy.of(by, at);
    }

    String held(String reason) {
        String kept = Typed.text(reason, 500);
        if (kept == null) {
            throw new RuleViolation("registration.error.hold-reason");
        }
        holdReason = kept;
        return kept;
    }

    void resumed() {
        holdReason = null;
    }

    void decided(ReasonCode.Kind kind, List<Reason> given, @Nullable String note, Actor by, Instant at) {
        if (given.isEmpty()) {
            throw new RuleViolation("registration.error.no-reason");
        }
        given.stream()
                .filter(reason -> reason.code().kind() != kind)
                .findFirst()
                .ifPresent(misfit -> {
                    throw new RuleViolation("registration.error.reason-kind", misfit.code());
                });
        reasons = new ArrayList<>(given);
        decisionNote = Typed.text(note, 2000);
        decider = SignedBy.of(by, at);
    }

    void tested(Instant at) {
        testedAt = at;
    }

    void requireNotSubmitter(Actor by) {
        if (submitter != null && submitter.actor().isSamePersonAs(by)) {
            throw new RuleViolation("registration.error.own");
        }
    }

    /** Who may decide: its reviewer, or after a referral another person. */
    void requireDecider(RegistrationStatus status, RegistrationStatus decision, List<Reason> reasons, Actor by) {
        if (status == RegistrationStatus.SECOND_REVIEW) {
            requireSecondPerson(by);
        } else {
            status.require(RegistrationStatus.IN_REVIEW, decision);
            requireReviewer(by);
            requireOneIsEnough(reasons);
        }
    }

    /** Only its reviewer works on a version, and only while it is in review. */
    void requireInHand(RegistrationStatus status, Actor by) {
        requireReviewer(by);
        status.require(RegistrationStatus.IN_REVIEW, RegistrationStatus.IN_REVIEW);
    }

    void requireReviewer(Actor by) {
        requireNotSubmitter(by);
        if (reviewer == null || !reviewer.actor().isSamePersonAs(by)) {
            throw new RuleViolation("registration.error.not-reviewer", reviewer == null ? "" : reviewer.name());
        }
    }

    private void requireSecondPerson(Actor by) {
        requireNotSubmitter(by);
        if (reviewer != null && reviewer.actor().isSamePersonAs(by)) {
            throw new RuleViolation("registration.error.second-person");
        }
    }

    private void requireOneIsEnough(List<Reason> given) {
        if (given.stream().anyMatch(reason -> reason.code() == ReasonCode.FAILED_CHECK_OVERRIDDEN)) {
            throw new RuleViolation("registration.error.needs-second");
        }
    }

    RegistrationDetails.Course details(List<RequestedItem> requested) {
        return new RegistrationDetails.Course(
                submitter,
                reviewer,
                decider == null ? null : new Decision(decider, List.copyOf(reasons), decisionNote),
                holdReason,
                testedAt,
                requested);
    }
}
