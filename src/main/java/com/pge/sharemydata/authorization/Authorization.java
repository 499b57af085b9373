package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.DataCategoriesConverter;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.CheckReturnValue;

/**
 * One customer's consent that one company receives certain data of certain services for a while. The services never
 * change: other ones are another authorization.
 *
 * <p>A transition returns the event that tells of it, for the use case to publish.
 */
@Entity
@CheckReturnValue
class Authorization {

    @EmbeddedId
    private AuthorizationId id;

    private UUID timeline;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organization"))
    private OrganizationId organization;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "customer"))
    private CustomerId customer;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AuthorizationStatus status;

    @Convert(converter = DataCategoriesConverter.class)
    private Set<DataCategory> data;

    @ElementCollection
    @BatchSize(size = 50)
    @CollectionTable(name = "authorization_service", joinColumns = @JoinColumn(name = "authorization"))
    @AttributeOverride(name = "id", column = @Column(name = "service_agreement"))
    private Set<ServiceAgreementId> services = new HashSet<>();

    @Embedded
    private Term term;

    @Embedded
    private Basis basis;

    private @Nullable Instant activatedAt;
    private @Nullable Instant overAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable EndReason endReason;

    @Version
    private @Nullable Long version;

    private Authorization(
            OrganizationId organization, CustomerId customer, Set<DataCategory> data, Term term, Basis basis) {
        this.id = AuthorizationId.next();
        this.timeline = UUID.randomUUID();
        this.organization = organization;
        this.customer = customer;
        this.data = Set.copyOf(data);
        this.term = term;
        this.basis = basis;
        this.status = AuthorizationStatus.PENDING;
    }

    /** A consent that was given; nothing is shared by it before it is activated. */
    static Authorization agreed(
            OrganizationId organization,
            CustomerId customer,
            Set<DataCategory> data,
            Set<ServiceAgreementId> services,
            Term term,
            Basis basis) {
        if (data.isEmpty()) {
            throw new RuleViolation("authorization.error.no-data");
        }
        if (services.isEmpty()) {
            throw new RuleViolation("authorization.error.no-services");
        }
        var authorization = new Authorization(organization, customer, data, term, basis);
        authorization.services.addAll(services);
        return authorization;
    }

    /** A question that the customer answered with no: it never covers any service. */
    static Authorization refused(
            OrganizationId organization, CustomerId customer, Set<DataCategory> asked, Basis basis) {
        return new Authorization(organization, customer, asked, Term.of(basis.givenAt(), null), basis);
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Authorization() {}

    AuthorizationGiven given() {
        return new AuthorizationGiven(ref(), basis.origin(), status, basis.by(), basis.givenAt());
    }

    /** From now on the company receives what was agreed. */
    AuthorizationActivated activate(Actor by, Instant at) {
        if (term.isOver(at)) {
            throw new RuleViolation("authorization.error.over");
        }
        become(AuthorizationStatus.ACTIVE);
        activatedAt = at;
        return new AuthorizationActivated(ref(), by, at);
    }

    AuthorizationDenied deny(Actor by, Instant at) {
        become(AuthorizationStatus.DENIED);
        overAt = at;
        return new AuthorizationDenied(ref(), by, at);
    }

    /** Other data, another last day; nothing to tell where both are as they were. */
    Optional<AuthorizationChanged> change(Set<DataCategory> wanted, @Nullable LocalDate lastDay, Actor by, Instant at) {
        requireInForce();
        if (wanted.isEmpty()) {
            throw new RuleViolation("authorization.error.no-data");
        }
        Term changed = term.until(lastDay);
        if (changed.isOver(at)) {
            throw new RuleViolation("authorization.error.day-past");
        }
        if (wanted.equals(data) && changed.equals(term)) {
            return Optional.empty();
        }
        var told = new AuthorizationChanged(ref(), data, Set.copyOf(wanted), term.lastDay(), lastDay, by, at);
        data = Set.copyOf(wanted);
        term = changed;
        return Optional.of(told);
    }

    AuthorizationFrozen freeze(Actor by, Instant at) {
        become(AuthorizationStatus.FROZEN);
        return new AuthorizationFrozen(ref(), by, at);
    }

    AuthorizationThawed thaw(Actor by, Instant at) {
        if (status != AuthorizationStatus.FROZEN) {
            throw new RuleViolation("authorization.error.transition", status, AuthorizationStatus.ACTIVE);
        }
        become(AuthorizationStatus.ACTIVE);
        return new AuthorizationThawed(ref(), by, at);
    }

    AuthorizationEnded end(EndReason reason, Actor by, Instant at) {
        AuthorizationStatus before = status;
        become(reason.status());
        endReason = reason;
        overAt = at;
        return new AuthorizationEnded(ref(), reason, before, by, at);
    }

    AuthorizationId id() {
        return id;
    }

    UUID timeline() {
        return timeline;
    }

    AuthorizationRef ref() {
        return new AuthorizationRef(id, timeline, organization, customer);
    }

    AuthorizationStatus status() {
        return status;
    }

    Set<DataCategory> data() {
        return Set.copyOf(data);
    }

    Set<ServiceAgreementId> services() {
        return Set.copyOf(services);
    }

    Term term() {
        return term;
    }

    Basis basis() {
        return basis;
    }

    @Nullable
    Instant activatedAt() {
        return activatedAt;
    }

    @Nullable
    Instant overAt() {
        return overAt;
    }

    @Nullable
    EndReason endReason() {
        return endReason;
    }

    long revision() {
        return version == null ? 0 : version;
    }

    private void requireInForce() {
        if (!status.isInForce()) {
            throw new RuleViolation("authorization.error.not-in-force");
        }
    }

    private void become(AuthorizationStatus next) {
        if (!status.leadsTo(next)) {
            throw new RuleViolation("authorization.error.transition", status, next);
        }
        status = next;
    }
}
