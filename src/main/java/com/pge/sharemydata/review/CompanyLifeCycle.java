package com.pge.sharemydata.review;

import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stopping and restarting companies: a reviewer proposes, a senior reviewer who is somebody else confirms. */
@Service
@Transactional
public class CompanyLifeCycle {

    private static final String READS = "hasAnyRole('" + Roles.REVIEWER + "', '" + Roles.AUDITOR + "')";
    private static final String PROPOSES = "hasRole('" + Roles.REVIEWER + "')";
    private static final String CONFIRMS = "hasRole('" + Roles.SENIOR_REVIEWER + "')";

    private final LifeCycleProposalRepository proposals;
    private final Organizations organizations;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    CompanyLifeCycle(
            LifeCycleProposalRepository proposals,
            Organizations organizations,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.proposals = proposals;
        this.organizations = organizations;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** At the company's own wish: it could do so itself, so one person is enough. */
    @PreAuthorize(PROPOSES)
    public void pause(OrganizationId organization) {
        organizations.pause(organization);
    }

    @PreAuthorize(PROPOSES)
    public void resume(OrganizationId organization) {
        organizations.resume(organization);
    }

    /** What somebody proposed and nobody has confirmed yet. */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public Optional<ProposalRow> open(OrganizationId organization) {
        return proposals.findByOpenOrganization(organization.id()).map(proposal -> proposal.row(actor.get()));
    }

    /** @param serviceEnd for {@link LifeCycleAct#OFFBOARD} alone */
    @PreAuthorize(PROPOSES)
    public void propose(OrganizationId organization, LifeCycleAct act, String reason, @Nullable Instant serviceEnd) {
        OrganizationDetails details = organizations.details(organization);
        if (!act.isPossible(details.status())) {
            throw new RuleViolation("review.error.act", act, details.status());
        }
        if (proposals.findByOpenOrganization(organization.id()).isPresent()) {
            throw new RuleViolation("review.error.proposal-open");
        }
        var proposal = proposals.save(
                new LifeCycleProposal(organization, act, reason, serviceEnd, actor.get(), clock.instant()));
        events.publishEvent(proposal.proposed());
    }

    /** Does it, at once. */
    @PreAuthorize(CONFIRMS)
    public void confirm(ProposalId id) {
        LifeCycleProposal proposal = find(id);
        FourEyes by = proposal.confirm(actor.get(), clock.instant());
        OrganizationId organization = proposal.organization();
        switch (proposal.act()) {
            case SUSPEND -> organizations.suspend(organization, by, proposal.reason());
            case REINSTATE -> organizations.reinstate(organization, by, proposal.reason());
            case OFFBOARD ->
                organizations.offboard(
                        organization, by, proposal.reason(), Objects.requireNonNull(proposal.serviceEnd()));
            case REVOKE -> organizations.revoke(organization, by, proposal.reason());
        }
    }

    /** Takes one's own proposal back, or refuses a colleague's. */
    @PreAuthorize(PROPOSES)
    public void drop(ProposalId id) {
        Actor by = actor.get();
        events.publishEvent(find(id).drop(by, clock.instant()));
    }

    private LifeCycleProposal find(ProposalId id) {
        return proposals.findById(id).orElseThrow(() -> new RuleViolation("review.error.proposal-closed"));
    }
}
