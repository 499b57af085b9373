package com.pge.sharemydata.directory;

import com.pge.sharemydata.connectivity.Readiness;
import com.pge.sharemydata.connectivity.SuiteReadiness;
import com.pge.sharemydata.connectivity.TestSuite;
import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.OrganizationStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the facts about a company amount to at a moment: the one function behind every standing.
 *
 * @param obstacles what keeps it from the list, in the order in which they are worth telling
 * @param nextChange when time alone will change the answer; null where it will not
 */
record Assessment(
        Situation situation,
        boolean listed,
        Set<Obstacle> obstacles,
        @Nullable Instant nextChange) {

    private static final Set<Obstacle> BEFORE_READINESS =
            EnumSet.of(Obstacle.SUSPENDED, Obstacle.SERVICE_ENDING, Obstacle.REVOKED, Obstacle.HIDDEN);

    /** @param staleGrace how long a suite that went stale still counts */
    static Assessment of(Facts facts, Instant now, Duration staleGrace) {
        Set<Obstacle> obstacles = obstacles(facts, now, staleGrace);
        Situation situation = situation(facts, obstacles, now);
        boolean listed = situation == Situation.LIVE && facts.organization().visible();
        return new Assessment(situation, listed, obstacles, nextChange(facts, now, staleGrace));
    }

    private static Situation situation(Facts facts, Set<Obstacle> obstacles, Instant now) {
        Situation ready = switch (facts.paper()) {
            case OPEN -> Situation.NOT_YET_APPROVED;
            case OVER -> Situation.ENDED;
            case APPROVED -> BEFORE_READINESS.containsAll(obstacles) ? Situation.LIVE : Situation.NOT_READY;
        };
        return switch (facts.organization().status()) {
            case EMAIL_PENDING -> Situation.NOT_YET_APPROVED;
            case ACTIVE -> ready;
            case SUSPENDED -> Situation.SUSPENDED;
            case SURRENDERED -> surrendered(facts.organization(), ready, now);
            case REVOKED -> Situation.REVOKED;
        };
    }

    /** Giving up never opens more than there was: only who was live has a service that runs on. */
    private static Situation surrendered(OrganizationDetails organization, Situation ready, Instant now) {
        Instant end = organization.serviceEnd();
        if (end == null || !now.isBefore(end)) {
            return Situation.ENDED;
        }
        return switch (ready) {
            case LIVE -> Situation.SURRENDERED;
            case NOT_READY -> Situation.NOT_READY;
            default -> Situation.ENDED;
        };
    }

    private static Set<Obstacle> obstacles(Facts facts, Instant now, Duration staleGrace) {
        OrganizationDetails organization = facts.organization();
        var found = EnumSet.noneOf(Obstacle.class);
        switch (organization.status()) {
            case EMAIL_PENDING -> found.add(Obstacle.EMAIL_NOT_CONFIRMED);
            case ACTIVE -> {}
            case SUSPENDED -> found.add(Obstacle.SUSPENDED);
            case SURRENDERED -> found.add(Obstacle.SERVICE_ENDING);
            case REVOKED -> found.add(Obstacle.REVOKED);
        }
        if (facts.paper() != Facts.Paper.APPROVED) {
            found.add(Obstacle.NOT_APPROVED);
        }
        facts.needed().forEach(suite -> missing(facts, suite, now, staleGrace).ifPresent(found::add));
        if (!facts.certificate()) {
            found.add(Obstacle.NO_CERTIFICATE);
        }
        if (!facts.secret()) {
            found.add(Obstacle.NO_SECRET);
        }
        if (organization.pausedSince() != null) {
            found.add(Obstacle.PAUSED);
        }
        if (!organization.visible()) {
            found.add(Obstacle.HIDDEN);
        }
        return found;
    }

    private static Optional<Obstacle> missing(Facts facts, TestSuite suite, Instant now, Duration staleGrace) {
        Instant grace = facts.graces().get(suite);
        if (grace != null && now.isBefore(grace)) {
            return Optional.empty();
        }
        SuiteReadiness proven = of(facts, suite).orElse(new SuiteReadiness(suite, Readiness.NOT_RUN, null));
        return switch (proven.readiness()) {
            case PASSED -> Optional.empty();
            case NOT_RUN, FAILING -> Optional.of(Obstacle.TESTS_NOT_PASSED);
            case STALE ->
                proven.since() != null && now.isBefore(proven.since().plus(staleGrace))
                        ? Optional.empty()
                        : Optional.of(Obstacle.TESTS_TOO_OLD);
        };
    }

    private static @Nullable Instant nextChange(Facts facts, Instant now, Duration staleGrace) {
        Stream<Instant> graces = facts.needed().stream()
                .flatMap(suite -> Optional.ofNullable(facts.graces().get(suite)).stream());
        Stream<Instant> graceEnds = facts.needed().stream()
                .flatMap(suite -> of(facts, suite).stream())
                .filter(proven -> proven.readiness() == Readiness.STALE)
                .flatMap(proven -> Optional.ofNullable(proven.since()).stream())
                .map(since -> since.plus(staleGrace));
        Stream<Instant> serviceEnd = facts.organization().status() == OrganizationStatus.SURRENDERED
                ? Stream.ofNullable(facts.organization().serviceEnd())
                : Stream.empty();
        return Stream.of(graces, graceEnds, serviceEnd)
                .flatMap(ends -> ends)
                .filter(end -> end.isAfter(now))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static Optional<SuiteReadiness> of(Facts facts, TestSuite suite) {
        return facts.readiness().stream()
                .filter(proven -> proven.suite() == suite)
                .findAny();
    }
}
