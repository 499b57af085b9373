package com.pge.sharemydata.certificate;

/** What a certificate of ours proves: who calls, who is called, or that a document is ours. */
public enum CertificateUse {
    CLIENT,
    SERVER,
    DOCUMENT
}
