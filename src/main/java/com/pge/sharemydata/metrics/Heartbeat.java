package com.pge.sharemydata.metrics;

import com.pge.sharemydata.ui.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Notes each minute in which this node is there and reaches the database, without which nothing works. */
@Component
class Heartbeat {

    private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);

    private final FigureTable table;
    private final MetricsSettings settings;
    private final Clock clock;
    private Instant noted = Instant.EPOCH;

    Heartbeat(FigureTable table, MetricsSettings settings, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedRateString = "${portal.metrics.heartbeat:10s}")
    synchronized void beat() {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (minute.equals(noted)) {
            return;
        }
        try {
            table.beat(minute, LocalDate.ofInstant(minute, Dates.PACIFIC));
            noted = minute;
        } catch (DataAccessException | TransactionException away) {
            log.warn("This minute does not count as up: {}", away.getMessage());
        }
    }

    void forget() {
        table.forget(LocalDate.ofInstant(clock.instant(), Dates.PACIFIC).minusDays(settings.daysKept()));
    }
}
