package com.pge.sharemydata.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A certificate in a list.
 *
 * @param serial 32 lower-case hexadecimal digits
 * @param sha256 the fingerprint, of the DER form, in lower-case hex
 * @param names DNS names, with commas between; empty where it has none
 * @param endsAt when it stops working, unless it is revoked before
 */
public record CertificateRow(
        CertificateId id,
        String serial,
        String sha256,
        String commonName,
        String names,
        String keyKind,
        CertificateState state,
        Instant issuedAt,
        Instant endsAt,
        @Nullable Instant revokedAt,
        @Nullable RevocationReason revocationReason) {}
