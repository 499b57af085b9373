package com.pge.sharemydata.connectivity.probe;

/** What an address of a company is for. */
public enum AddressUse {
    /** A customer who picks the company is sent there. */
    PORTAL,
    /** The browser returns there with a code. */
    REDIRECT,
    /** The company's software hears there that data is ready. */
    NOTIFICATION
}
