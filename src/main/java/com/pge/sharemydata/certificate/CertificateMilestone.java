package com.pge.sharemydata.certificate;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.Milestone;
import com.pge.sharemydata.registration.MilestoneSource;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reached since the oldest certificate that works was issued. */
@Component
@Transactional(readOnly = true)
class CertificateMilestone implements MilestoneSource {

    private final CertificateRepository repository;
    private final Clock clock;

    CertificateMilestone(CertificateRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public Milestone milestone() {
        return Milestone.CERTIFICATE_STORED;
    }

    @Override
    public Optional<Instant> reached(OrganizationId organization) {
        return repository.oldestLive(organization, clock.instant());
    }
}
