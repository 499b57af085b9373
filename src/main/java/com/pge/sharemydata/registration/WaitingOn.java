package com.pge.sharemydata.registration;

/** Whose turn it is with a registration. */
public enum WaitingOn {
    /** The utility. */
    US,
    /** The applicant. */
    YOU,
    NOBODY;

    public static WaitingOn of(RegistrationStatus status) {
        return switch (status) {
            case DRAFT, INFO_REQUESTED -> YOU;
            case SUBMITTED, IN_REVIEW, ON_HOLD, SECOND_REVIEW -> US;
            case APPROVED, DECLINED_FIXABLE, DECLINED_FINAL, WITHDRAWN, EXPIRED, SUPERSEDED -> NOBODY;
        };
    }
}
