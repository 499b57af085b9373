package com.pge.sharemydata.directory;

/** The situations of a company for which the rules of the program differ. */
public enum Situation {
    NOT_YET_APPROVED,
    LIVE,
    NOT_READY,
    SUSPENDED,
    SURRENDERED,
    ENDED,
    REVOKED
}
