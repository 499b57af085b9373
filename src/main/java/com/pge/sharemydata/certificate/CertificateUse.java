package com.pge.sharemydata.certificate;

/** What a certificate of ours proves: who calls, or who is called. */
public enum CertificateUse {
    CLIENT,
    SERVER
}
