package com.pge.sharemydata.certificate;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers whether a certificate was revoked (OCSP, RFC 6960). Open to everybody. */
@Service
@Transactional(readOnly = true)
public class CertificateStatuses {

    private final CertificateRepository repository;
    private final CertificateAuthority authority;
    private final Clock clock;

    CertificateStatuses(CertificateRepository repository, CertificateAuthority authority, Clock clock) {
        this.repository = repository;
        this.authority = authority;
        this.clock = clock;
    }

    /** The signed answer, as the database knows it now; to what is no OCSP request, the answer that says so. */
    public byte[] answer(byte[] request) {
        return authority.answer(request, this::status, clock.instant());
    }

    private SerialStatus status(String serial) {
        return repository.findBySerial(serial).map(Certificate::status).orElse(SerialStatus.UNKNOWN);
    }
}
