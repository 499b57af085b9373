package com.pge.sharemydata.status;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Maintenance, as the office plans it. */
@Service
@Transactional
public class MaintenanceWindows {

    private static final String PLANS = "hasRole('" + Roles.PROGRAM_ADMIN + "')";
    private static final String READS = "hasAnyRole('" + Roles.PROGRAM_ADMIN + "', '" + Roles.AUDITOR + "')";

    private final MaintenanceRepository repository;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    MaintenanceWindows(
            MaintenanceRepository repository, ApplicationEventPublisher events, CurrentActor actor, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    @PreAuthorize(PLANS)
    public MaintenanceId plan(MaintenancePlan plan) {
        MaintenanceAnnounced news =
                repository.save(new MaintenanceWindow(plan, now())).planned(actor.get());
        events.publishEvent(news);
        return news.window().id();
    }

    /** @param shownRevision as the person saw it last */
    @PreAuthorize(PLANS)
    public void change(MaintenanceId id, int shownRevision, MaintenancePlan plan) {
        MaintenanceWindow window = find(id);
        if (window.row().revision() != shownRevision) {
            throw new ObjectOptimisticLockingFailureException(MaintenanceWindow.class, id);
        }
        events.publishEvent(window.change(plan, actor.get(), now()));
    }

    @PreAuthorize(PLANS)
    public void cancel(MaintenanceId id) {
        events.publishEvent(find(id).cancel(actor.get(), now()));
    }

    /** Those that are still to come first. */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public List<MaintenanceRow> newest(Pageable page) {
        return repository.newest(page).stream().map(MaintenanceWindow::row).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private MaintenanceWindow find(MaintenanceId id) {
        return repository.findById(id).orElseThrow(() -> new RuleViolation("status.error.unknown"));
    }
}
