package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateUse;

/** Remembers what is about to be signed. */
interface Intents {

    /**
     * Keeps the intent in a transaction of its own, so that it stays whatever comes.
     *
     * @param serial 32 hexadecimal digits
     * @param purpose what the certificate is for
     * @param hash SHA-256 of the bytes to be signed
     */
    void keep(String serial, CertificateUse purpose, String hash);

    /** Whether a certificate with this serial was to be made for this purpose. */
    boolean isFor(CertificateUse purpose, String serial);
}
