package com.pge.sharemydata.registration;

/** What an applicant sees achieved or outstanding, in order. */
public enum Milestone {
    REGISTERED,
    EMAIL_CONFIRMED,
    DOCUMENTS_IN,
    CERTIFICATE_STORED,
    TESTS_PASSED,
    ACCEPTED,
    VISIBLE
}
