package com.pge.sharemydata.certificate.pki;

/** The stored authority cannot sign, most often since the passphrase is not the one it was made with. */
final class UnusableAuthority extends RuntimeException {

    UnusableAuthority(Throwable cause) {
        super(
                "The keys of the certificate authority in this database cannot be used. Most likely portal.certificate.passphrase is not the one they were made with: set the one of the first start.",
                cause);
    }
}
