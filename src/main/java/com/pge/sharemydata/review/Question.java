package com.pge.sharemydata.review;

import com.pge.sharemydata.organization.UserType;
import java.util.Arrays;
import java.util.List;

/** What a reviewer looks at, after the Commission's eligibility criteria. The words are {@code Question.<name>}. */
public enum Question {
    NAME_MATCHES,
    EIN_MATCHES,
    CONTACTS_VALID,
    NOT_PROHIBITED,
    ATTESTATION_SIGNED,
    DATA_USE_CLEAR,
    TESTS_PASSED;

    /** What is asked about a company of this type: less of a self-access person. */
    public static List<Question> of(UserType userType) {
        return Arrays.stream(values())
                .filter(question -> userType.isThirdParty() || question.isAskedOfEverybody())
                .toList();
    }

    private boolean isAskedOfEverybody() {
        return this == CONTACTS_VALID || this == NOT_PROHIBITED || this == TESTS_PASSED;
    }
}
