package com.pge.sharemydata.certificate;

import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The portal's own authority, behind which its private keys stand. Signing takes two steps, after boulder. */
public interface CertificateAuthority {

    /**
     * Reads a signing request and checks its key ({@link KeyRules}), its signature algorithm and its signature.
     *
     * @throws com.pge.sharemydata.shared.RuleViolation for what is wrong with it, naming what was found and what is wanted
     */
    SigningRequest read(RequestText text);

    /**
     * Chooses the serial number, lays out every byte that is to be signed, and stores serial and hash of these bytes in a
     * transaction of its own: whatever happens later, there is no signature without a trace.
     */
    PreparedCertificate prepare(CertificateProfile profile, PublicKey key);

    /**
     * Signs exactly what was prepared.
     *
     * @return the certificate in DER form
     * @throws IllegalStateException the second time
     */
    byte[] issue(PreparedCertificate prepared);

    /** Signs a revocation list; gives it in DER form. */
    byte[] list(Issuing issuing, long number, Instant thisUpdate, Instant nextUpdate, List<RevokedSerial> revoked);

    /**
     * Answers an OCSP request (RFC 6960).
     *
     * @param request in DER form, as it came; what cannot be read gets the answer that says so
     * @param statuses by serial number, 32 hexadecimal digits
     */
    byte[] answer(byte[] request, Function<String, SerialStatus> statuses, Instant now);

    /** No certificate may end after this (RFC 5280, 6.1.3 would refuse it anyway). */
    Instant end();

    byte[] rootCertificate();

    byte[] issuingCertificate();
}
