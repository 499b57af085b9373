package com.pge.sharemydata.directory;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes standings, each in the transaction of whatever changed it.
 *
 * <p>Two transactions that change one company at the same moment do not see each other's facts. So every written standing
 * is looked at once more a little later, when both are committed.
 */
@Component
@Transactional
class StandingBook {

    private static final Duration SETTLING = Duration.ofSeconds(10);

    private final CompanyStandingRepository repository;
    private final CompanyFacts facts;
    private final StandingMemory memory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandingBook(
            CompanyStandingRepository repository,
            CompanyFacts facts,
            StandingMemory memory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.facts = facts;
        this.memory = memory;
        this.events = events;
        this.clock = clock;
    }

    /** Something happened to the company: writes what follows, and looks again when it has settled. */
    void hear(OrganizationId organization, Actor by) {
        assess(organization, by).standing().checkAt(clock.instant().plus(SETTLING));
    }

    /** Looks again because a date has come. */
    void review(OrganizationId organization) {
        assess(organization, Actor.SYSTEM);
    }

    /** Looks again where nothing should have changed; tells if it had, and returns so. */
    boolean check(OrganizationId organization) {
        Outcome outcome = assess(organization, Actor.SYSTEM);
        if (outcome.changed()) {
            events.publishEvent(new StandingCorrected(
                    organization, outcome.before(), outcome.standing().situation(), Actor.SYSTEM, clock.instant()));
        }
        return outcome.changed();
    }

    private Outcome assess(OrganizationId organization, Actor by) {
        Instant now = clock.instant();
        Optional<CompanyStanding> stored = repository.lock(organization);
        Inquiry found = facts.about(organization);
        CompanyStanding standing = stored.orElseGet(() -> repository.save(new CompanyStanding(
                organization, found.userType(), found.profile().name())));
        Situation before = standing.situation();
        boolean listedBefore = standing.listed();
        boolean changed = standing.follow(found, now);
        standing.checkAt(found.assessment().nextChange());
        if (changed || stored.isEmpty()) {
            repository.advance();
            standing.number(repository.revision());
            remember(StandingMemory.Known.of(standing));
        }
        if (standing.situation() != before || standing.listed() != listedBefore) {
            events.publishEvent(
                    new StandingChanged(organization, before, standing.situation(), standing.listed(), by, now));
        }
        return new Outcome(standing, before, changed);
    }

    /** This node knows at once, the others when they next ask for the number. */
    private void remember(StandingMemory.Known latest) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                memory.take(latest);
            }
        });
    }

    private record Outcome(CompanyStanding standing, Situation before, boolean changed) {}
}
