package com.pge.sharemydata.connectivity;

/** What is proven of one suite. */
public enum Readiness {
    NOT_RUN,
    FAILING,
    PASSED,
    /** Passed once, but the certificate or a URI it was passed with has changed. */
    STALE
}
