package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;
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

/** What one company's client at the identity provider is to be, and how far that is done. */
@Entity
class Provisioning {

    static final int MOST_TRIES = 5;
    private static final int LONGEST_PROBLEM = 500;

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "organization"))
    private OrganizationId organization;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId client;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ClientCondition wanted = ClientCondition.ENABLED;

    // Read by queries alone.
    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant removeAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ProvisioningState state = ProvisioningState.PENDING;

    private int tries;
    private @Nullable String problem;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    Provisioning(OrganizationId organization, ClientId client, Instant at) {
        this.organization = organization;
        this.client = client;
        this.changedAt = at;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Provisioning() {}

    /** From now on the client is to be so. */
    void want(ClientCondition condition, Instant at) {
        wanted = condition;
        restart(at);
    }

    /** The client goes at that moment; until then it stays as it is. */
    void removeOn(Instant when) {
        removeAt = when;
    }

    /** Tries anew, with all tries before it. */
    void restart(Instant at) {
        become(ProvisioningState.PENDING, at);
        tries = 0;
        problem = null;
    }

    void begin(Instant at) {
        become(ProvisioningState.APPLYING, at);
        tries++;
    }

    void apply(Instant at) {
        become(ProvisioningState.APPLIED, at);
        tries = 0;
        problem = null;
    }

    /** A try failed; the last of them is the end of trying. */
    void fail(String reason, Instant at) {
        become(tries < MOST_TRIES ? ProvisioningState.PENDING : ProvisioningState.FAILED, at);
        problem = reason.substring(0, Math.min(reason.length(), LONGEST_PROBLEM));
    }

    void drift(Instant at) {
        become(ProvisioningState.DRIFTED, at);
    }

    private void become(ProvisioningState next, Instant at) {
        if (!state.leadsTo(next)) {
            throw new RuleViolation("credential.error.provisioning", state, next);
        }
        state = next;
        changedAt = at;
    }

    /** Whether something is left to do that a try may do. */
    boolean isOpen() {
        return state != ProvisioningState.APPLIED && state != ProvisioningState.FAILED;
    }

    OrganizationId organization() {
        return organization;
    }

    ClientId client() {
        return client;
    }

    ClientCondition wanted() {
        return wanted;
    }

    ProvisioningState state() {
        return state;
    }

    ProvisioningRow row() {
        return new ProvisioningRow(organization, client, wanted, state, tries, problem, changedAt);
    }
}
