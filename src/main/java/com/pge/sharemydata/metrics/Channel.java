package com.pge.sharemydata.metrics;

/** Where an authorization begins: at the company's site, or at ours. */
public enum Channel {
    COMPANY,
    UTILITY
}
