package com.pge.sharemydata.directory;

/** What keeps a company from being live and listed, each a thing somebody can do something about. */
public enum Obstacle {
    EMAIL_NOT_CONFIRMED,
    NOT_APPROVED,
    TESTS_NOT_PASSED,
    TESTS_TOO_OLD,
    NO_CERTIFICATE,
    NO_SECRET,
    PAUSED,
    SUSPENDED,
    SERVICE_ENDING,
    REVOKED,
    /** Live, but the company asked not to be shown. */
    HIDDEN
}
