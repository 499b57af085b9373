package com.pge.sharemydata.certificate.pki;

/** Remembers what is about to be signed. */
interface Intents {

    /**
     * Keeps the intent in a transaction of its own, so that it stays whatever comes.
     *
     * @param serial 32 hexadecimal digits
     * @param purpose what the certificate is for
     * @param hash SHA-256 of the bytes to be signed
     */
    void keep(String serial, String purpose, String hash);
}
