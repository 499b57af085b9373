package com.pge.sharemydata.status;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks every part now and then, so that whoever looks at the page waits for none of them. */
@Component
class PartWatch {

    private static final Logger log = LoggerFactory.getLogger(PartWatch.class);

    private final ObjectProvider<PartCheck> checks;
    private final Clock clock;
    private final Map<ServicePart, PartState> states = new ConcurrentHashMap<>();

    PartWatch(ObjectProvider<PartCheck> checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${portal.status.check:30s}")
    void look() {
        checks.forEach(check -> {
            boolean works = works(check);
            Instant now = clock.instant();
            states.compute(
                    check.part(),
                    (part, before) -> new PartState(
                            part, works, before != null && before.works() == works ? before.since() : now, now));
        });
    }

    /** Those that were asked at least once. */
    List<PartState> states() {
        return states.values().stream()
                .sorted(Comparator.comparing(PartState::part))
                .toList();
    }

    // A part that is away shows in many ways, and all of them are the answer.
    private static boolean works(PartCheck check) {
        try {
            return check.works();
        } catch (RuntimeException away) {
            log.debug("{} does not work", check.part(), away);
            return false;
        }
    }
}
