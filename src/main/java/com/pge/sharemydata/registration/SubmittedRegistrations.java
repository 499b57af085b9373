package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the utility's people do with a version once it is submitted. */
@Service
@Transactional
public class SubmittedRegistrations {

    private final RegistrationRepository repository;
    private final Organizations organizations;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    SubmittedRegistrations(
            RegistrationRepository repository,
            Organizations organizations,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.repository = repository;
        this.organizations = organizations;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Takes a version into review, or over from a colleague. */
    @PreAuthorize("hasRole('" + Roles.REVIEWER + "')")
    public void take(RegistrationId id) {
        events.publishEvent(submitted(id).take(actor.get(), clock.instant()));
    }

    /** @param reason what the applicant reads */
    @PreAuthorize("hasRole('" + Roles.REVIEWER + "')")
    public void hold(RegistrationId id, String reason) {
        events.publishEvent(submitted(id).hold(reason, actor.get(), clock.instant()));
    }

    @PreAuthorize("hasRole('" + Roles.REVIEWER + "')")
    public void resume(RegistrationId id) {
        events.publishEvent(submitted(id).resume(actor.get(), clock.instant()));
    }

    /** Asks a second person, a senior reviewer, to decide. */
    @PreAuthorize("hasRole('" + Roles.REVIEWER + "')")
    public void refer(RegistrationId id) {
        events.publishEvent(submitted(id).refer(actor.get(), clock.instant()));
    }

    /** Approves the version as it was shown; an older approved one gives way. */
    @PreAuthorize("hasRole('" + Roles.REVIEWER + "')")
    public void approve(RegistrationId id, long shownRevision, List<Reason> reasons, @Nullable String note) {
        Registration judged = judged(id, shownRevision);
        Actor by = actor.get();
        Instant at = clock.instant();
        RegistrationDetails details = judged.details();
        Optional<Registration> replaced = repository.findFirstByOrganizationAndStatusOrderByNumberDesc(
                details.organization(), RegistrationStatus.APPROVED);
        replaced.ifPresent(older -> events.publishEvent(older.supersede(by, at)));
        RegistrationApproved approved = judged.approve(reasons, note, by, at);
        organizations.describe(details.organization(), details.name(), details.claimedEin());
        events.publishEvent(approved);
        replaced.filter(older -> details.answers()
                        .technical()
                        .leadsElsewhereThan(older.details().answers().technical()))
                .ifPresent(_ -> events.publishEvent(new SoftwareMoved(id, details.organization(), by, at)));
    }

    /** Declines what can be mended, and opens a new draft with everything the applicant has said. */
    @PreAuthorize("hasRole('" + Roles.REVIEWER + "')")
    public void declineFixable(RegistrationId id, long shownRevision, List<Reason> reasons, @Nullable String note) {
        Registration judged = judged(id, shownRevision);
        Instant at = clock.instant();
        events.publishEvent(judged.declineFixable(reasons, note, actor.get(), at));
        Registration draft = repository.save(judged.next(at));
        events.publishEvent(draft.started(Actor.SYSTEM, at));
    }

    @PreAuthorize("hasRole('" + Roles.REVIEWER + "')")
    public void declineFinal(RegistrationId id, long shownRevision, List<Reason> reasons, @Nullable String note) {
        Registration judged = judged(id, shownRevision);
        events.publishEvent(judged.declineFinal(reasons, note, actor.get(), clock.instant()));
    }

    private Registration judged(RegistrationId id, long shownRevision) {
        Registration registration = submitted(id);
        Revisions.requireShown(registration, shownRevision);
        boolean second = registration.details().status() == RegistrationStatus.SECOND_REVIEW;
        if (second && !actor.hasRole(Roles.SENIOR_REVIEWER)) {
            throw new AccessDeniedException("The second decision is a senior reviewer's");
        }
        return registration;
    }

    private Registration submitted(RegistrationId id) {
        return repository
                .findById(id)
                .filter(found -> !found.details().isDraft())
                .orElseThrow(() -> new RuleViolation("registration.error.unknown"));
    }
}
