package com.pge.sharemydata.certificate;

import com.pge.sharemydata.organization.OrganizationId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The certificates that work now: registered, inside their time, not revoked. Asked at every call of the machine API. */
@Service
public class LiveCertificates {

    /** @param sha256 of the DER form, lower-case hex */
    public Optional<LiveCertificate> byFingerprint(String sha256) {
        throw new UnsupportedOperationException();
    }

    public boolean hasOne(OrganizationId organization) {
        throw new UnsupportedOperationException();
    }
}
