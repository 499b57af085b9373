package com.pge.sharemydata.eligibility;

/** What an automatic check says, from the quietest to the loudest. It flags; a person decides. */
public enum CheckResult {
    PASS,
    /** The machine could not tell, or not yet. */
    NOT_CHECKED,
    /** A person has to look. */
    ATTENTION,
    FAIL;

    public boolean isWorseThan(CheckResult other) {
        return compareTo(other) > 0;
    }
}
