package com.pge.sharemydata.registration;

import org.jspecify.annotations.Nullable;

/** The catalogue of reasons for decisions. The text for the applicant is {@code ReasonCode.<name>.text}. */
public enum ReasonCode {
    ALL_CRITERIA_MET(Kind.APPROVAL, null),
    CRITERIA_MET_AFTER_CORRECTION(Kind.APPROVAL, null),
    /** A failed check was judged to be wrong; takes two people. */
    FAILED_CHECK_OVERRIDDEN(Kind.APPROVAL, null),

    NAME_DIFFERS(Kind.FIXABLE, RegistrationStep.COMPANY),
    EIN_NOT_CONFIRMED(Kind.FIXABLE, RegistrationStep.COMPANY),
    CONTACT_NOT_REACHED(Kind.FIXABLE, RegistrationStep.CONTACTS),
    DATA_USE_UNCLEAR(Kind.FIXABLE, RegistrationStep.TRANSPARENCY),
    POLICY_NOT_FOUND(Kind.FIXABLE, RegistrationStep.TRANSPARENCY),
    TOO_MUCH_DATA_ASKED(Kind.FIXABLE, RegistrationStep.DATA),
    ADDRESS_NOT_REACHED(Kind.FIXABLE, RegistrationStep.TECHNICAL),
    DOCUMENT_UNREADABLE(Kind.FIXABLE, RegistrationStep.DOCUMENTS),
    DOCUMENT_OUTDATED(Kind.FIXABLE, RegistrationStep.DOCUMENTS),
    ATTESTATION_NOT_SIGNED(Kind.FIXABLE, RegistrationStep.DOCUMENTS),
    OTHER_TO_FIX(Kind.FIXABLE, null),

    PROHIBITED_BY_COMMISSION(Kind.FINAL, null),
    NOT_ELIGIBLE(Kind.FINAL, null),
    FALSE_STATEMENT(Kind.FINAL, null),
    OTHER_FINAL(Kind.FINAL, null);

    /** Which decision a reason supports. */
    public enum Kind {
        APPROVAL,
        FIXABLE,
        FINAL
    }

    private final Kind kind;
    private final @Nullable RegistrationStep step;

    ReasonCode(Kind kind, @Nullable RegistrationStep step) {
        this.kind = kind;
        this.step = step;
    }

    public Kind kind() {
        return kind;
    }

    /** Where the applicant mends it; null where no single page is meant. */
    public @Nullable RegistrationStep step() {
        return step;
    }

    /** Says nothing by itself: the reviewer has to write what is meant. */
    public boolean needsText() {
        return this == OTHER_TO_FIX || this == OTHER_FINAL || this == FAILED_CHECK_OVERRIDDEN;
    }
}
