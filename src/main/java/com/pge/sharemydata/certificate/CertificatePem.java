package com.pge.sharemydata.certificate;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Certificates as text (RFC 7468, 5). */
public final class CertificatePem {

    private static final byte[] NEW_LINE = "\n".getBytes(StandardCharsets.US_ASCII);

    private CertificatePem() {}

    public static String of(byte[] der) {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, NEW_LINE).encodeToString(der)
                + "\n-----END CERTIFICATE-----\n";
    }
}
