package com.pge.sharemydata.connectivity.probe;

/** Something seen on a layer, told as it was. */
public enum SeenFact {
    MACHINES,
    MACHINE,
    PROTOCOL,
    CIPHER,
    SUBJECT,
    ISSUER,
    CERTIFICATES,
    NAMES,
    /** An instant. */
    UNTIL,
    DAYS_LEFT,
    STATUS,
    LOCATION,
    SIZE,
    /** What our side of TLS or HTTP says about it, in English. */
    MESSAGE
}
