package com.pge.sharemydata.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored proposals. */
interface LifeCycleProposalRepository extends Repository<LifeCycleProposal, ProposalId> {

    LifeCycleProposal save(LifeCycleProposal proposal);

    Optional<LifeCycleProposal> findById(ProposalId id);

    Optional<LifeCycleProposal> findByOpenOrganization(UUID organization);
}
