package com.pge.sharemydata.certificate.pki;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A root and an issuing authority just made, keys in the clear; not a record, so that nobody prints it. */
final class NewAuthority {

    private final X509Certificate rootCertificate;
    private final PrivateKey rootKey;
    private final X509Certificate issuingCertificate;
    private final PrivateKey issuingKey;

    NewAuthority(
            X509Certificate rootCertificate,
            PrivateKey rootKey,
            X509Certificate issuingCertificate,
            PrivateKey issuingKey) {
        this.rootCertificate = rootCertificate;
        this.rootKey = rootKey;
        this.issuingCertificate = issuingCertificate;
        this.issuingKey = issuingKey;
    }

    X509Certificate rootCertificate() {
        return rootCertificate;
    }

    PrivateKey rootKey() {
        return rootKey;
    }

    X509Certificate issuingCertificate() {
        return issuingCertificate;
    }

    PrivateKey issuingKey() {
        return issuingKey;
    }
}
