package com.pge.sharemydata.certificate;

import java.util.List;

/** Why a certificate was revoked (RFC 5280, 5.3.1). */
public enum RevocationReason {
    KEY_COMPROMISE(1),
    SUPERSEDED(4),
    CESSATION_OF_OPERATION(5),
    PRIVILEGE_WITHDRAWN(9),
    UNSPECIFIED(0);

    /** What a company may say itself; the rest is the utility's. */
    public static final List<RevocationReason> OWN =
            List.of(SUPERSEDED, KEY_COMPROMISE, CESSATION_OF_OPERATION, UNSPECIFIED);

    private final int code;

    RevocationReason(int code) {
        this.code = code;
    }

    /** As revocation lists and OCSP spell it. */
    public int code() {
        return code;
    }
}
