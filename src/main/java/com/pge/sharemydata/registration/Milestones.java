package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.OrganizationId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the modules above for the milestones they know of. */
@Component
class Milestones {

    private final ObjectProvider<MilestoneSource> sources;

    Milestones(ObjectProvider<MilestoneSource> sources) {
        this.sources = sources;
    }

    Optional<Instant> reached(Milestone milestone, OrganizationId organization) {
        return sources.orderedStream()
                .filter(source -> source.milestone() == milestone)
                .map(source -> source.reached(organization))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
