package com.pge.sharemydata.status;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The windows of the last and the coming months, in memory: every call of the machine API asks, and the page is wanted most
 * when the database is away. On the node that decides a change is known at once, on the others within seconds.
 */
@Component
class MaintenanceCalendar {

    private static final Logger log = LoggerFactory.getLogger(MaintenanceCalendar.class);

    /** How long the page and the feed still tell of it. */
    private static final Duration TOLD = Duration.ofDays(90);

    private final MaintenanceRepository repository;
    private final Clock clock;
    private volatile List<MaintenanceRow> windows = List.of();

    MaintenanceCalendar(MaintenanceRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${portal.status.refresh:5s}")
    void refresh() {
        try {
            windows = repository.endingAfter(clock.instant().minus(TOLD)).stream()
                    .map(MaintenanceWindow::row)
                    .toList();
        } catch (DataAccessException | TransactionException away) {
            log.warn("The calendar of maintenance stays as it is: {}", away.getMessage());
        }
    }

    // The bean's own transaction is over by then.
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(MaintenanceAnnounced event) {
        refresh();
    }

    /** By their start. */
    List<MaintenanceRow> windows() {
        return windows;
    }
}
