package com.pge.sharemydata.status;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.CheckReturnValue;

/** A time in which parts of the portal are not there. It is announced, so it can be changed and cancelled, never removed. */
@Entity
@Table(name = "maintenance_window")
@CheckReturnValue
class MaintenanceWindow {

    @EmbeddedId
    private MaintenanceId id;

    private Instant startsAt;
    private Instant endsAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "maintenance_window_part", joinColumns = @JoinColumn(name = "maintenance_window"))
    @Column(name = "part")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<ServicePart> parts = EnumSet.noneOf(ServicePart.class);

    private String note;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MaintenanceState state = MaintenanceState.PLANNED;

    private int revision;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    MaintenanceWindow(MaintenancePlan plan, Instant at) {
        if (plan.start().isBefore(at)) {
            throw new RuleViolation("status.error.past");
        }
        this.id = MaintenanceId.next();
        this.startsAt = plan.start();
        this.endsAt = plan.end();
        this.parts.addAll(plan.parts());
        this.note = plan.note();
        this.changedAt = at;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected MaintenanceWindow() {}

    MaintenanceAnnounced planned(Actor by) {
        return announced(MaintenanceAnnounced.Kind.PLANNED, by);
    }

    /** What has begun cannot begin at another time, and what is over stays as it was. */
    MaintenanceAnnounced change(MaintenancePlan plan, Actor by, Instant at) {
        requireOpen(at);
        boolean hasBegun = !startsAt.isAfter(at);
        if (hasBegun && !plan.start().equals(startsAt)) {
            throw new RuleViolation("status.error.begun");
        }
        if (plan.end().isBefore(at) || (!hasBegun && plan.start().isBefore(at))) {
            throw new RuleViolation("status.error.past");
        }
        startsAt = plan.start();
        endsAt = plan.end();
        parts.clear();
        parts.addAll(plan.parts());
        note = plan.note();
        changedAt = at;
        revision++;
        return announced(MaintenanceAnnounced.Kind.CHANGED, by);
    }

    /** Does not happen, or is over at once where it has begun. */
    MaintenanceAnnounced cancel(Actor by, Instant at) {
        requireOpen(at);
        state = MaintenanceState.CANCELLED;
        changedAt = at;
        revision++;
        return announced(MaintenanceAnnounced.Kind.CANCELLED, by);
    }

    MaintenanceRow row() {
        return new MaintenanceRow(id, startsAt, endsAt, Set.copyOf(parts), note, state, revision, changedAt);
    }

    private void requireOpen(Instant at) {
        if (state == MaintenanceState.CANCELLED || !endsAt.isAfter(at)) {
            throw new RuleViolation("status.error.over");
        }
    }

    private MaintenanceAnnounced announced(MaintenanceAnnounced.Kind kind, Actor by) {
        return new MaintenanceAnnounced(kind, row(), by, changedAt);
    }
}
