package com.pge.sharemydata.directory;

import com.pge.sharemydata.connectivity.LiveCompanies;
import com.pge.sharemydata.organization.OrganizationId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The standing of every company, from memory; each token, drop-down and data request asks here. */
@Service
public class Standings implements LiveCompanies {

    private final StandingMemory memory;

    Standings(StandingMemory memory) {
        this.memory = memory;
    }

    public Optional<Standing> of(OrganizationId organization) {
        return memory.of(organization).map(StandingMemory.Known::standing);
    }

    /** Whether customers' data may go there now. */
    public boolean mayReceiveData(OrganizationId organization) {
        return of(organization)
                .filter(standing -> standing.permits().data() == Permissions.Data.FLOWS)
                .isPresent();
    }

    @Override
    public List<OrganizationId> live() {
        return memory.in(Situation.LIVE);
    }
}
