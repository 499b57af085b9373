package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.UserType;

/** What a document proves, after the Commission's eligibility criteria. */
public enum EvidenceKind {
    /** Criterion 1: the letter by which the IRS gave the tax id. */
    EIN_LETTER,
    BUSINESS_REGISTRATION,
    /** Criterion 3: an authorized signatory attests good standing with the Commission. */
    CPUC_ATTESTATION,
    SECURITY,
    INSURANCE;

    /** The tax id and the standing are proven on paper, the technical capability by the tests. */
    public boolean isRequiredOf(UserType userType) {
        return userType.isThirdParty() && (this == EIN_LETTER || this == CPUC_ATTESTATION);
    }
}
