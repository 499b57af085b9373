package com.pge.sharemydata.connectivity.probe;

/** What has to work one after the other before an address is of use, outermost first. */
public enum ProbeLayer {
    DNS,
    /** Whether it is a machine of the Internet: the portal goes to no other. */
    PUBLIC_ADDRESS,
    TCP,
    TLS,
    CHAIN,
    EXPIRY,
    HOST_NAME,
    HTTP,
    /** A notification is taken. */
    DELIVERY
}
