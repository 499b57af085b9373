package com.pge.sharemydata.greenbutton.notification;

/** Why news did not arrive. */
public enum DeliveryProblem {
    NO_ADDRESS,
    UNKNOWN_HOST,
    /** The name leads into a private network, where the portal goes to nobody. */
    PRIVATE_ADDRESS,
    NO_CONNECTION,
    /** The certificate is not to be trusted, or there is no common protocol. */
    TLS,
    TOO_SLOW,
    /** Answered, but not with success. */
    STATUS
}
