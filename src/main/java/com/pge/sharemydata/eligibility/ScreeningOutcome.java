package com.pge.sharemydata.eligibility;

/** What comparing an organization with the Commission's list brought up. A hit is a flag; a person decides. */
public enum ScreeningOutcome {
    CLEAR,
    /** A name that is alike. */
    NEAR,
    /** The same name, or the same tax id. */
    EXACT
}
