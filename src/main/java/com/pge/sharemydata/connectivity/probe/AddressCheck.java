package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One check of all addresses of a company. Whoever makes it holds it until a time, and later with each address that is
 * done: a check whose time is over was cut off.
 */
@Entity
class AddressCheck {

    @EmbeddedId
    private AddressCheckId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organization"))
    private OrganizationId organization;

    private int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AddressCheckState state = AddressCheckState.WAITING;

    private boolean planned;
    private String startedBy;
    private Instant startedAt;
    private @Nullable Instant heldUntil;
    private @Nullable Instant endedAt;
    private int addresses;
    private int checked;
    private int failed;
    private int warned;

    @Version
    private @Nullable Long version;

    /** @param by the portal itself where nobody asked for it */
    AddressCheck(OrganizationId organization, int number, Actor by, Instant at) {
        this.id = AddressCheckId.next();
        this.organization = organization;
        this.number = number;
        this.planned = by.equals(Actor.SYSTEM);
        this.startedBy = by.name();
        this.startedAt = at;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AddressCheck() {}

    void begin(int count, Instant until) {
        become(AddressCheckState.RUNNING);
        addresses = count;
        heldUntil = until;
    }

    /** Takes one more address as checked; false where it was cut off meanwhile. */
    boolean take(LayerOutcome outcome, Instant until) {
        if (state != AddressCheckState.RUNNING) {
            return false;
        }
        checked++;
        switch (outcome) {
            case PASSED -> {}
            case WARNED -> warned++;
            case FAILED -> failed++;
        }
        heldUntil = until;
        return true;
    }

    void finish(Instant at) {
        become(AddressCheckState.DONE);
        endedAt = at;
    }

    void cutOff(Instant at) {
        become(AddressCheckState.CUT_OFF);
        endedAt = at;
    }

    private void become(AddressCheckState next) {
        if (!state.next().contains(next)) {
            throw new RuleViolation("probe.error.over");
        }
        state = next;
    }

    private boolean isLost(Instant at) {
        return state == AddressCheckState.RUNNING && heldUntil != null && heldUntil.isBefore(at);
    }

    /** Whether it waits, or somebody is at it. */
    boolean isActive(Instant at) {
        return state.isActive() && !isLost(at);
    }

    AddressCheckId id() {
        return id;
    }

    OrganizationId organization() {
        return organization;
    }

    int number() {
        return number;
    }

    boolean planned() {
        return planned;
    }

    Instant startedAt() {
        return startedAt;
    }

    AddressCheckRow row(Instant at) {
        return new AddressCheckRow(
                id,
                number,
                isLost(at) ? AddressCheckState.CUT_OFF : state,
                planned,
                startedBy,
                startedAt,
                isLost(at) ? heldUntil : endedAt,
                addresses,
                checked,
                failed,
                warned);
    }
}
