package com.pge.sharemydata.registration;

import com.pge.sharemydata.shared.RuleViolation;
import java.util.Set;

/** Where one version of a registration stands. {@link #next()} is the whole state machine. */
public enum RegistrationStatus {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    INFO_REQUESTED,
    ON_HOLD,
    SECOND_REVIEW,
    APPROVED,
    DECLINED_FIXABLE,
    DECLINED_FINAL,
    WITHDRAWN,
    EXPIRED,
    SUPERSEDED;

    Set<RegistrationStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW ->
                Set.of(INFO_REQUESTED, ON_HOLD, SECOND_REVIEW, APPROVED, DECLINED_FIXABLE, DECLINED_FINAL, WITHDRAWN);
            case INFO_REQUESTED -> Set.of(IN_REVIEW, DECLINED_FIXABLE, WITHDRAWN, EXPIRED);
            case ON_HOLD -> Set.of(IN_REVIEW, WITHDRAWN);
            case SECOND_REVIEW -> Set.of(IN_REVIEW, APPROVED, DECLINED_FIXABLE, DECLINED_FINAL, WITHDRAWN);
            case APPROVED -> Set.of(EXPIRED, SUPERSEDED);
            case DECLINED_FIXABLE, DECLINED_FINAL, WITHDRAWN, EXPIRED, SUPERSEDED -> Set.of();
        };
    }

    public boolean leadsTo(RegistrationStatus other) {
        return next().contains(other);
    }

    /** The state after this one; refused where this one does not lead to it. */
    RegistrationStatus become(RegistrationStatus next) {
        if (!leadsTo(next)) {
            throw new RuleViolation("registration.error.transition", this, next);
        }
        return next;
    }

    /** Refuses the way to the next state from any other than the expected one. */
    void require(RegistrationStatus expected, RegistrationStatus next) {
        if (this != expected) {
            throw new RuleViolation("registration.error.transition", this, next);
        }
    }
}
