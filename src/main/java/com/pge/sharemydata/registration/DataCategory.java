package com.pge.sharemydata.registration;

/** What a company may receive of a customer, in the program's own division. */
public enum DataCategory {
    BASIC,
    BILLING,
    ACCOUNT,
    USAGE,
    PROGRAM_ENROLLMENT
}
