package com.pge.sharemydata.certificate;

import com.pge.sharemydata.organization.OrganizationId;
import java.time.Instant;

/** A certificate that may be presented now. The fingerprint is the SHA-256 of its DER form, in lower-case hex. */
public record LiveCertificate(
        CertificateId id, OrganizationId organization, String sha256, Instant notBefore, Instant notAfter) {

    boolean worksAt(Instant at) {
        return !at.isBefore(notBefore) && at.isBefore(notAfter);
    }
}
