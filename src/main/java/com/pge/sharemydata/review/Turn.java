package com.pge.sharemydata.review;

/** Whose turn it is with a case, as its reader sees it. */
public enum Turn {
    /** The reader's. */
    YOU,
    /** Nobody has taken it yet. */
    NO_REVIEWER,
    COLLEAGUE,
    /** A senior reviewer's, who is not the one that reviewed it. */
    SECOND_PERSON,
    ON_HOLD,
    COMPANY,
    /** It is decided, or over. */
    NOBODY
}
