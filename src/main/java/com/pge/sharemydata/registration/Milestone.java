package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.UserType;

/** What an applicant sees achieved or outstanding, in order. */
public enum Milestone {
    REGISTERED,
    EMAIL_CONFIRMED,
    DOCUMENTS_IN,
    CERTIFICATE_STORED,
    TESTS_PASSED,
    ACCEPTED,
    VISIBLE;

    /** Self-access hands in no documents; an aggregator is not chosen from a list. */
    boolean isOnTheWayOf(UserType userType) {
        return switch (this) {
            case DOCUMENTS_IN -> userType.isThirdParty();
            case VISIBLE -> userType != UserType.COMMUNITY_CHOICE_AGGREGATOR;
            default -> true;
        };
    }
}
