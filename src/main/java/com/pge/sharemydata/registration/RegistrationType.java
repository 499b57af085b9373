package com.pge.sharemydata.registration;

/** How a Standard third party stands towards the customer. */
public enum RegistrationType {
    STANDALONE,
    /** The primary company shows a partner beside its own name. */
    PRIMARY
}
