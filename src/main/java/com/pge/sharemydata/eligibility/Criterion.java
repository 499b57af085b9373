package com.pge.sharemydata.eligibility;

/** The Commission's criteria for receiving customers' data, in its order. */
public enum Criterion {
    TAX_ID,
    CONTACT_INFORMATION,
    GOOD_STANDING,
    TECHNICAL_CAPABILITY,
    TRANSPARENCY,
    AGREEMENTS
}
