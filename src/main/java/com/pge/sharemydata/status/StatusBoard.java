package com.pge.sharemydata.status;

import com.pge.sharemydata.metrics.Figures;
import com.pge.sharemydata.metrics.Report;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** What anybody may know of how the portal is. All but the figures of past days is there without the database. */
@Service
public class StatusBoard {

    private static final Logger log = LoggerFactory.getLogger(StatusBoard.class);
    private static final int DAYS = 90;

    private final PartWatch watch;
    private final MaintenanceCalendar calendar;
    private final Figures figures;
    private final Clock clock;

    StatusBoard(PartWatch watch, MaintenanceCalendar calendar, Figures figures, Clock clock) {
        this.watch = watch;
        this.calendar = calendar;
        this.figures = figures;
        this.clock = clock;
    }

    /** How each part was when it was asked last. */
    public List<PartState> parts() {
        return watch.states();
    }

    /** What goes on now or is still to come, by its start. */
    public List<MaintenanceRow> ahead() {
        Instant now = clock.instant();
        return calendar.windows().stream().filter(window -> window.isAhead(now)).toList();
    }

    /** Everything there is to tell, what changed last first; what was called off too. */
    public List<MaintenanceRow> news() {
        return calendar.windows().stream()
                .sorted(Comparator.comparing(MaintenanceRow::changedAt).reversed())
                .toList();
    }

    /** The past 90 days; nothing while the database is away. */
    public Optional<Report> past() {
        try {
            return Optional.of(figures.lastDays(DAYS));
        } catch (DataAccessException | TransactionException away) {
            log.warn("The figures cannot be read: {}", away.getMessage());
            return Optional.empty();
        }
    }
}
