package com.pge.sharemydata.directory;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.Milestone;
import com.pge.sharemydata.registration.MilestoneSource;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells an applicant since when customers find the company. */
@Component
class VisibleMilestone implements MilestoneSource {

    private final CompanyStandingRepository repository;

    VisibleMilestone(CompanyStandingRepository repository) {
        this.repository = repository;
    }

    @Override
    public Milestone milestone() {
        return Milestone.VISIBLE;
    }

    @Override
    public Optional<Instant> reached(OrganizationId organization) {
        return repository.findById(organization).map(CompanyStanding::listedSince);
    }
}
