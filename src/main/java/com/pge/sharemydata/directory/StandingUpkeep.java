package com.pge.sharemydata.directory;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps standings true where no event does: when time passes, and when a row and the facts have drifted apart. */
@Component
class StandingUpkeep {

    private static final Logger log = LoggerFactory.getLogger(StandingUpkeep.class);

    private final StandingBook book;
    private final CompanyStandingRepository repository;
    private final Organizations organizations;
    private final Clock clock;

    StandingUpkeep(StandingBook book, CompanyStandingRepository repository, Organizations organizations, Clock clock) {
        this.book = book;
        this.repository = repository;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Reassesses the companies for which a date has come: a grace is over, an agreed end reached. */
    void applyDue() {
        repository.due(clock.instant()).forEach(book::review);
    }

    /** Compares every standing with the facts, one transaction each. */
    void compareAll() {
        for (OrganizationId organization : organizations.ids()) {
            if (book.check(organization)) {
                log.warn("The standing of {} had drifted and was corrected", organization);
            }
        }
    }
}
