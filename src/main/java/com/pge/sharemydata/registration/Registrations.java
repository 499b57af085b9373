package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationStarted;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registrations as their company and other modules see them, and what a company does with a whole version. */
@Service
@Transactional
public class Registrations {

    private static final PageRequest NEWEST = PageRequest.of(0, 1);

    private final RegistrationRepository repository;
    private final KnownRegistrations known;
    private final Members members;
    private final Organizations organizations;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    Registrations(
            RegistrationRepository repository,
            KnownRegistrations known,
            Members members,
            Organizations organizations,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.repository = repository;
        this.known = known;
        this.members = members;
        this.organizations = organizations;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** The caller's company's newest version. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    @Transactional(readOnly = true)
    public RegistrationDetails mine() {
        OrganizationId organization = members.organizationAs(MemberRole.VIEWER);
        return latest(organization)
                .map(RegistrationDetails::forApplicant)
                .orElseThrow(() -> new RuleViolation("registration.error.unknown"));
    }

    /** One version of the caller's company. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    @Transactional(readOnly = true)
    public RegistrationDetails mine(RegistrationId id) {
        return own(id, MemberRole.VIEWER).details().forApplicant();
    }

    /** The versions of the caller's company, newest first. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    @Transactional(readOnly = true)
    public List<RegistrationRow> myVersions(Pageable page) {
        return repository.findByOrganizationOrderByNumberDesc(members.organizationAs(MemberRole.VIEWER), page).stream()
                .map(this::row)
                .toList();
    }

    /** Hands a draft in, as the caller saw it last. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public void submit(RegistrationId id, long shownRevision) {
        Registration registration = own(id, MemberRole.ADMIN);
        Revisions.requireShown(registration, shownRevision);
        RegistrationSubmitted handedIn = registration.submit(actor.get(), clock.instant());
        if (approved(handedIn.organization()).isEmpty()) {
            RegistrationDetails whole = registration.details();
            organizations.describe(handedIn.organization(), whole.name(), whole.claimedEin());
        }
        events.publishEvent(handedIn);
    }

    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public void withdraw(RegistrationId id) {
        events.publishEvent(own(id, MemberRole.ADMIN).withdraw(actor.get(), clock.instant()));
    }

    /** Opens a new draft from the newest version, which stays in force until the new one is approved. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public RegistrationId revise() {
        OrganizationId organization = members.organizationAs(MemberRole.ADMIN);
        Registration latest = repository
                .findFirstByOrganizationOrderByNumberDesc(organization)
                .orElseThrow(() -> new RuleViolation("registration.error.unknown"));
        Registration draft = latest.revise(clock.instant());
        repository.save(draft);
        events.publishEvent(draft.started(actor.get(), clock.instant()));
        return draft.details().id();
    }

    /** For modules above, which have checked their caller. */
    @Transactional(readOnly = true)
    public Optional<RegistrationDetails> find(RegistrationId id) {
        return repository.revision(id).flatMap(known::details);
    }

    /** The version in force, if one was approved. For modules above, which have checked their caller. */
    @Transactional(readOnly = true)
    public Optional<RegistrationDetails> approved(OrganizationId organization) {
        return repository.revisions(organization, RegistrationStatus.APPROVED, NEWEST).stream()
                .findFirst()
                .flatMap(known::details);
    }

    /** The newest version, draft or not. For modules above, which have checked their caller. */
    @Transactional(readOnly = true)
    public Optional<RegistrationDetails> latest(OrganizationId organization) {
        return repository.findFirstByOrganizationOrderByNumberDesc(organization).map(Registration::details);
    }

    /** What is in force, else what is being asked for. For modules above, which have checked their caller. */
    @Transactional(readOnly = true)
    public Optional<RegistrationDetails> inForceOrLatest(OrganizationId organization) {
        return approved(organization).or(() -> latest(organization));
    }

    /** All versions in one of the states, longest waiting first. For modules above, which have checked their caller. */
    @Transactional(readOnly = true)
    public List<RegistrationRow> in(Collection<RegistrationStatus> statuses, Pageable page) {
        return repository.inStatus(statuses, page).stream().map(this::row).toList();
    }

    @Transactional(readOnly = true)
    public long count(Collection<RegistrationStatus> statuses) {
        return repository.countInStatus(statuses);
    }

    /** An organization and its first draft come into being together. */
    @EventListener
    void on(OrganizationStarted event) {
        Registration draft = Registration.first(event.organization(), event.userType(), event.name(), event.at());
        repository.save(draft);
        events.publishEvent(draft.started(event.by(), event.at()));
    }

    private RegistrationRow row(Registration registration) {
        return RegistrationRow.of(registration.details(), clock.instant());
    }

    private Registration own(RegistrationId id, MemberRole role) {
        return repository
                .findByIdAndOrganization(id, members.organizationAs(role))
                .orElseThrow(() -> new RuleViolation("registration.error.unknown"));
    }
}
