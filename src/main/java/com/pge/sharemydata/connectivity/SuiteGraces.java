package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationStatus;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes since when each suite is needed, and gives companies that were live before it time to pass it. Who was not live
 * yet needs it at once.
 */
@Component
@Transactional
class SuiteGraces {

    private final SuiteRequirementRepository requirements;
    private final SuiteGraceRepository graces;
    private final ProofRepository proofs;
    private final Organizations organizations;
    private final Registrations registrations;
    private final ConnectivityProperties properties;
    private final SuiteMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SuiteGraces(
            SuiteRequirementRepository requirements,
            SuiteGraceRepository graces,
            ProofRepository proofs,
            Organizations organizations,
            Registrations registrations,
            ConnectivityProperties properties,
            SuiteMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requirements = requirements;
        this.graces = graces;
        this.proofs = proofs;
        this.organizations = organizations;
        this.registrations = registrations;
        this.properties = properties;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Compares what is needed with what was needed when the portal last started. */
    void reconcile() {
        requirements.findAll().stream().filter(known -> !isNeeded(known.id())).forEach(requirements::delete);
        for (UserType userType : UserType.values()) {
            for (TestSuite suite : properties.needed(userType)) {
                begin(userType, suite);
            }
        }
    }

    private boolean isNeeded(RequirementId requirement) {
        return properties.needed(requirement.userType()).contains(requirement.suite());
    }

    /** The first suite was needed from the program's first day on: nobody was live before it. */
    private void begin(UserType userType, TestSuite suite) {
        Instant now = clock.instant();
        if (requirements.begin(userType.name(), suite.name(), now) == 1 && suite != TestSuite.API) {
            organizations.ids().stream()
                    .filter(organization -> wasLive(organization, userType, suite))
                    .forEach(organization -> give(organization, suite, now));
        }
    }

    /** Approved, and everything that its type needs was passed once, but for this suite. */
    private boolean wasLive(OrganizationId organization, UserType userType, TestSuite suite) {
        Set<TestSuite> passed = passedOnce(organization);
        return organizations.details(organization).userType() == userType
                && !passed.contains(suite)
                && registrations.approved(organization).isPresent()
                && properties.needed(userType).stream()
                        .filter(other -> other != suite)
                        .allMatch(passed::contains);
    }

    private Set<TestSuite> passedOnce(OrganizationId organization) {
        return proofs.of(organization.id()).stream()
                .map(Proof::row)
                .filter(proof -> proof.readiness() == Readiness.PASSED || proof.readiness() == Readiness.STALE)
                .map(SuiteReadiness::suite)
                .collect(Collectors.toSet());
    }

    private void give(OrganizationId organization, TestSuite suite, Instant at) {
        Instant until = at.plus(properties.grace());
        graces.findById(new ProofId(organization.id(), suite))
                .ifPresentOrElse(
                        earlier -> earlier.renew(until), () -> graces.save(new SuiteGrace(organization, suite, until)));
        events.publishEvent(new SuiteBecameNeeded(organization, suite, until, Actor.SYSTEM, at));
    }

    /** Until when the company may do without which suite; what is over or was passed is not among them. */
    @Transactional(readOnly = true)
    Map<TestSuite, Instant> running(OrganizationId organization) {
        Instant now = clock.instant();
        Set<TestSuite> passed = passed(organization);
        return graces.of(organization.id()).stream()
                .filter(grace -> grace.endsAt().isAfter(now))
                .filter(grace -> !passed.contains(grace.suite()))
                .collect(Collectors.toMap(SuiteGrace::suite, SuiteGrace::endsAt));
    }

    /** Reminds the companies whose grace ends. */
    void remind() {
        Instant now = clock.instant();
        graces.running(now).stream()
                .filter(grace -> !passed(grace.organization()).contains(grace.suite()))
                .filter(grace -> organizations.details(grace.organization()).status() == OrganizationStatus.ACTIVE)
                .forEach(grace -> grace.remind(now, properties.graceReminders())
                        .ifPresent(days -> mails.remind(grace.organization(), grace.suite(), grace.endsAt(), days)));
    }

    private Set<TestSuite> passed(OrganizationId organization) {
        return proofs.of(organization.id()).stream()
                .map(Proof::row)
                .filter(proof -> proof.readiness() == Readiness.PASSED)
                .map(SuiteReadiness::suite)
                .collect(Collectors.toSet());
    }
}
