package com.pge.sharemydata.review;

import com.pge.sharemydata.audit.OfficeEvents;
import com.pge.sharemydata.shared.DomainEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is proposed for a company is not told to it: it may never happen, and what happens is told by itself. */
@Component
class ProposalEvents implements OfficeEvents {

    @Override
    public Set<Class<? extends DomainEvent>> types() {
        return Set.of(LifeCycleProposed.class, LifeCycleProposalDropped.class);
    }
}
