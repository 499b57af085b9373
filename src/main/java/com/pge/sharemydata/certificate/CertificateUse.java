package com.pge.sharemydata.certificate;

/** What a certificate of ours proves: who calls, who is called, that a document is ours, or that the portal itself calls. */
public enum CertificateUse {
    CLIENT,
    SERVER,
    DOCUMENT,
    PORTAL
}
