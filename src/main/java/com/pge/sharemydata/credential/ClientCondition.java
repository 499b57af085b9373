package com.pge.sharemydata.credential;

/** What a company's client at the identity provider is to be. */
public enum ClientCondition {
    ENABLED,
    /** Kept with all it has, and refused everything. */
    DISABLED,
    ABSENT
}
