package com.pge.sharemydata.metrics;

/** How far a person comes who is to authorize a company, and the ways in which that ends before it is done. */
public enum FunnelStep {
    REQUESTED,
    SIGNED_IN,
    REVIEW_SHOWN,
    FINISHED,
    DENIED,
    ABANDONED_AT_SIGN_IN,
    ABANDONED_AT_REVIEW,
    FAILED
}
