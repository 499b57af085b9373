package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.OrganizationId;
import java.time.Instant;
import java.util.Optional;

/** A module above that knows when an organization reached one milestone. */
public interface MilestoneSource {

    Milestone milestone();

    /** When it was reached; empty while it is not, or is no longer. */
    Optional<Instant> reached(OrganizationId organization);
}
