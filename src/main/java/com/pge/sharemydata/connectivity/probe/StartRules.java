package com.pge.sharemydata.connectivity.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** When a company may have its addresses checked: not while it is done already, and only so many times an hour. */
@Component
class StartRules {

    private static final Duration HOUR = Duration.ofHours(1);
    /** Beside those of an hour that people started: those the portal made. */
    private static final int PLANNED = 20;

    private final ProbeSettings settings;

    StartRules(ProbeSettings settings) {
        this.settings = settings;
    }

    /** As many of the newest as the rules look at. */
    Pageable remembered() {
        return Pageable.ofSize(settings.anHour() + PLANNED);
    }

    /** @param newest newest first */
    Optional<StartObstacle> obstacle(List<AddressCheck> newest, List<ProbedAddress> addresses, Instant at) {
        if (newest.stream().anyMatch(check -> check.isActive(at))) {
            return Optional.of(StartObstacle.RUNNING);
        }
        if (addresses.isEmpty()) {
            return Optional.of(StartObstacle.NO_ADDRESS);
        }
        List<Instant> started = newest.stream()
                .filter(check -> !check.planned())
                .map(AddressCheck::startedAt)
                .filter(start -> start.isAfter(at.minus(HOUR)))
                .sorted(Comparator.reverseOrder())
                .limit(settings.anHour())
                .toList();
        if (started.size() < settings.anHour()) {
            return Optional.empty();
        }
        Duration left = Duration.between(at, started.getLast().plus(HOUR));
        return Optional.of(StartObstacle.tooMany(settings.anHour(), left.toMinutes() + 1));
    }
}
