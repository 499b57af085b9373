package com.pge.sharemydata.certificate;

/** The two authorities: the root, and the one below it, which issues all certificates of companies and servers. */
public enum Issuing {
    ROOT,
    ISSUING
}
