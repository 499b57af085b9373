package com.pge.sharemydata.customer;

/** What a service delivers. */
public enum Commodity {
    ELECTRIC,
    GAS
}
