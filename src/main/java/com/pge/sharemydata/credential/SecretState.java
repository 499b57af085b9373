package com.pge.sharemydata.credential;

/** Where a client secret stands; it follows from the secret's dates and is never stored. */
public enum SecretState {
    SCHEDULED,
    ACTIVE,
    /** Works, and has an end date. */
    ENDING,
    EXPIRED,
    REVOKED;

    /** Whether the secret opens anything. */
    public boolean isLive() {
        return this == ACTIVE || this == ENDING;
    }

    /** Whether the secret counts among the two a company may have. */
    boolean takesPlace() {
        return this == SCHEDULED || isLive();
    }
}
