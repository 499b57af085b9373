package com.pge.sharemydata.directory;

/** The situations of a company for which the rules of the program differ. */
public enum Situation {
    NOT_YET_APPROVED,
    LIVE,
    /** Approved, but its tests are outstanding or too old, a certificate or secret is missing, or it paused itself. */
    NOT_READY,
    SUSPENDED,
    /** It gave up, or was offboarded, and the agreed end of its service has not come. */
    SURRENDERED,
    /** Declined for good, withdrawn, expired, or past the agreed end. */
    ENDED,
    REVOKED;

    public Permissions permits() {
        return Permissions.in(this);
    }
}
