package com.pge.sharemydata.eligibility;

/** The two people a company names. */
enum ContactRole {
    BUSINESS,
    TECHNICAL
}
