package com.pge.sharemydata.certificate;

/** Proof that a certificate was checked, laid out and its intent stored; only the authority makes one, good for one use. */
public interface PreparedCertificate {

    /** 128 random bits as 32 lower-case hexadecimal digits. */
    String serial();
}
