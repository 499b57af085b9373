package com.pge.sharemydata.certificate;

import java.util.Set;

/** Where a certificate stands; it follows from its dates and its revocation. {@link #next()} is the whole state machine. */
public enum CertificateState {
    /** Its time has not come. */
    SCHEDULED,
    ACTIVE,
    /** Still good, but the end is near, or nearer than the certificate itself says. */
    ENDING,
    EXPIRED,
    REVOKED;

    Set<CertificateState> next() {
        return switch (this) {
            case SCHEDULED -> Set.of(ACTIVE, ENDING, REVOKED);
            case ACTIVE -> Set.of(ENDING, REVOKED);
            case ENDING -> Set.of(EXPIRED, REVOKED);
            case EXPIRED, REVOKED -> Set.of();
        };
    }

    public boolean leadsTo(CertificateState other) {
        return next().contains(other);
    }

    /** Not over yet; counts towards the two a company may hold. */
    public boolean isLive() {
        return !next().isEmpty();
    }
}
