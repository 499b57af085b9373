package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.SignedBy;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What automatic checks say of a registration by the Commission's criteria. They flag; a person decides. */
@Service
@Transactional
public class Eligibility {

    private final List<CriterionCheck> checks;
    private final CriterionOverrideRepository overrides;
    private final Registrations registrations;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    Eligibility(
            List<CriterionCheck> checks,
            CriterionOverrideRepository overrides,
            Registrations registrations,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.checks = checks;
        this.overrides = overrides;
        this.registrations = registrations;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Runs the checks anew: they are quick, and never out of date that way. */
    @PreAuthorize("hasAnyRole('" + Roles.REVIEWER + "', '" + Roles.AUDITOR + "')")
    @Transactional(readOnly = true)
    public Assessment assess(RegistrationId id) {
        return assess(find(id));
    }

    /**
     * Overrides a failed check for this version. The confirmer is the person who is signed in; neither of the two is the
     * one who submitted.
     */
    @PreAuthorize("hasRole('" + Roles.SENIOR_REVIEWER + "')")
    public void override(RegistrationId id, Criterion criterion, FourEyes by, String reason) {
        RegistrationDetails registration = find(id);
        if (!by.confirmer().isSamePersonAs(actor.get())) {
            throw new AccessDeniedException("The confirmer is the person who is signed in");
        }
        refuseSubmitter(registration, by);
        if (!assess(registration).failed().contains(criterion)) {
            throw new RuleViolation("eligibility.error.override-nothing", criterion);
        }
        var override = new CriterionOverride(id, criterion, by, reason, clock.instant());
        overrides.save(override);
        events.publishEvent(override.overridden(registration.organization()));
    }

    private static void refuseSubmitter(RegistrationDetails registration, FourEyes by) {
        SignedBy submitter = registration.course().submitter();
        if (submitter != null
                && List.of(by.proposer().subject(), by.confirmer().subject()).contains(submitter.subject())) {
            throw new RuleViolation("eligibility.error.override-submitter");
        }
    }

    private Assessment assess(RegistrationDetails registration) {
        List<CriterionFinding> findings =
                checks.stream().flatMap(check -> check.find(registration)).toList();
        List<CriterionOverrideRow> overridden = overrides.findByRegistration(registration.id()).stream()
                .map(CriterionOverride::row)
                .toList();
        return new Assessment(registration.id(), findings, overridden);
    }

    private RegistrationDetails find(RegistrationId id) {
        return registrations
                .find(id)
                .filter(found -> !found.isDraft())
                .orElseThrow(() -> new RuleViolation("eligibility.error.unknown"));
    }
}
