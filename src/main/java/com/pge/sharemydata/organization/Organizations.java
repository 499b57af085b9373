package com.pge.sharemydata.organization;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Person;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with organizations. */
@Service
@Transactional
public class Organizations {

    private static final String IS_PROVIDER = "hasRole('" + Roles.PROVIDER + "')";
    private static final String READS_CASES = "hasAnyRole('" + Roles.REVIEWER + "', '" + Roles.AUDITOR + "')";
    private static final String ACTS_FOR_COMPANIES = "hasRole('" + Roles.REVIEWER + "')";
    private static final String CONFIRMS = "hasRole('" + Roles.SENIOR_REVIEWER + "')";

    private final OrganizationRepository repository;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;
    private final OrganizationSettings settings;

    Organizations(
            OrganizationRepository repository,
            Members members,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock,
            OrganizationSettings settings) {
        this.repository = repository;
        this.members = members;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
        this.settings = settings;
    }

    /** Starts an organization; the signed-in person becomes its administrator. Refused for one who already has one. */
    @PreAuthorize(IS_PROVIDER)
    public OrganizationId start(UserType userType, String name) {
        if (members.mine().isPresent()) {
            throw new RuleViolation("organization.error.has-one");
        }
        Person founder = actor.person();
        Instant now = clock.instant();
        var organization = repository.save(new Organization(userType, name, founder, now));
        events.publishEvent(organization.started(founder.actor()));
        if (founder.emailVerified()) {
            events.publishEvent(organization.confirmEmail(founder.actor(), now));
        }
        return organization.id();
    }

    /**
     * Keeps the legal name and claims the tax id (null for none); {@code organization.error.ein-taken} if another has it.
     * For modules above, which have checked their caller.
     */
    public void describe(OrganizationId id, String legalName, @Nullable String ein) {
        Ein taxId = ein == null || ein.isBlank() ? null : Ein.of(ein);
        if (taxId != null
                && repository
                        .holderOf(taxId.digits())
                        .filter(holder -> !holder.equals(id))
                        .isPresent()) {
            throw new RuleViolation("organization.error.ein-taken", taxId.toString());
        }
        find(id).describe(legalName, taxId, actor.get(), clock.instant()).ifPresent(events::publishEvent);
    }

    /** For modules above, which have checked their caller. */
    @Transactional(readOnly = true)
    public OrganizationDetails details(OrganizationId id) {
        return find(id).details();
    }

    /** The organization the caller acts for. */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public OrganizationDetails mine() {
        return details(members.organizationAs(MemberRole.VIEWER));
    }

    /** Every organization there is, for the jobs of modules above. */
    @Transactional(readOnly = true)
    public List<OrganizationId> ids() {
        return repository.ids();
    }

    @PreAuthorize(READS_CASES)
    @Transactional(readOnly = true)
    public List<OrganizationDetails> all(Pageable page) {
        return repository.page(page).stream().map(Organization::details).toList();
    }

    /** By a part of the name or the first digits of the tax id; everything for an empty text. */
    @PreAuthorize(READS_CASES)
    @Transactional(readOnly = true)
    public List<OrganizationDetails> search(String text, Pageable page) {
        String plain = text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return repository.search(plain, page).stream()
                .map(Organization::details)
                .toList();
    }

    /** The company itself asks to be shown to customers, or not to be. */
    @PreAuthorize(IS_PROVIDER)
    public void show(boolean visible) {
        events.publishEvent(own().show(visible, actor.get(), clock.instant()));
    }

    /** The company pauses itself. */
    @PreAuthorize(IS_PROVIDER)
    public void pause() {
        events.publishEvent(own().pause(actor.get(), clock.instant()));
    }

    @PreAuthorize(IS_PROVIDER)
    public void resume() {
        events.publishEvent(own().resume(actor.get(), clock.instant()));
    }

    /** The utility pauses the company because it asked us to. */
    @PreAuthorize(ACTS_FOR_COMPANIES)
    public void pause(OrganizationId id) {
        events.publishEvent(find(id).pause(actor.get(), clock.instant()));
    }

    @PreAuthorize(ACTS_FOR_COMPANIES)
    public void resume(OrganizationId id) {
        events.publishEvent(find(id).resume(actor.get(), clock.instant()));
    }

    /** How far ahead the end of service may be set by the company itself. */
    public Duration longestServiceEnd() {
        return settings.longestServiceEnd();
    }

    /** The company gives up, with service until the agreed end. */
    @PreAuthorize(IS_PROVIDER)
    public void surrender(Instant serviceEnd) {
        events.publishEvent(own().surrender(serviceEnd, settings.longestServiceEnd(), actor.get(), clock.instant()));
    }

    @PreAuthorize(CONFIRMS)
    public void suspend(OrganizationId id, FourEyes by, String reason) {
        events.publishEvent(find(id).suspend(confirmed(by), reason, clock.instant()));
    }

    @PreAuthorize(CONFIRMS)
    public void reinstate(OrganizationId id, FourEyes by, String reason) {
        events.publishEvent(find(id).reinstate(confirmed(by), reason, clock.instant()));
    }

    /** The utility ends the service at the given time; at once for a suspended company. */
    @PreAuthorize(CONFIRMS)
    public void offboard(OrganizationId id, FourEyes by, String reason, Instant serviceEnd) {
        events.publishEvent(find(id).offboard(serviceEnd, confirmed(by), reason, clock.instant()));
    }

    @PreAuthorize(CONFIRMS)
    public void revoke(OrganizationId id, FourEyes by, String reason) {
        events.publishEvent(find(id).revoke(confirmed(by), reason, clock.instant()));
    }

    /** The second person is the one at the keyboard, whatever the caller says. */
    private FourEyes confirmed(FourEyes by) {
        Actor signedIn = actor.get();
        if (!by.confirmer().isSamePersonAs(signedIn)) {
            throw new AccessDeniedException("The confirmer is the person signed in");
        }
        return by;
    }

    private Organization own() {
        return find(members.organizationAs(MemberRole.ADMIN));
    }

    private Organization find(OrganizationId id) {
        return repository.findById(id).orElseThrow(() -> new RuleViolation("organization.error.unknown"));
    }
}
