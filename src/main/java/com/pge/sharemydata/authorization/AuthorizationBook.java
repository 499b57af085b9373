package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what becomes of authorizations, in the transaction of the use case that wants it; whoever calls has checked that
 * it may. Each is locked first, so that two acts on one come one after the other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AuthorizationBook {

    static final Set<AuthorizationStatus> IN_FORCE = EnumSet.of(AuthorizationStatus.ACTIVE, AuthorizationStatus.FROZEN);

    private final AuthorizationRepository repository;
    private final Customers customers;
    private final Funnel funnel;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuthorizationBook(
            AuthorizationRepository repository,
            Customers customers,
            Funnel funnel,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.customers = customers;
        this.funnel = funnel;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a new one that waits for the company's software to fetch its tokens. */
    Authorization pending(Authorization fresh) {
        Authorization kept = repository.save(fresh);
        events.publishEvent(kept.given());
        return kept;
    }

    /** Keeps a new one that holds from now on, in place of an older one. */
    Authorization atOnce(Authorization fresh, Actor by) {
        replaceOlder(fresh, by);
        AuthorizationActivated activated = fresh.activate(by, clock.instant());
        Authorization kept = repository.save(fresh);
        events.publishEvent(kept.given());
        events.publishEvent(activated);
        funnel.finished(kept.basis().origin());
        return kept;
    }

    /** Keeps that the customer said no. */
    void denied(Authorization fresh, Actor by) {
        AuthorizationDenied denied = fresh.deny(by, clock.instant());
        repository.save(fresh);
        events.publishEvent(denied);
    }

    /**
     * A pending one holds from now on, in place of an older one between the two.
     *
     * @param pending locked by the caller
     */
    void activate(Authorization pending, Actor by) {
        replaceOlder(pending, by);
        events.publishEvent(pending.activate(by, clock.instant()));
        funnel.finished(pending.basis().origin());
    }

    void end(AuthorizationId id, EndReason reason, Actor by) {
        events.publishEvent(lock(id).end(reason, by, clock.instant()));
    }

    Optional<Authorization> find(AuthorizationId id) {
        return repository.findById(id);
    }

    /** The one in force between the two, if there is one. */
    Optional<Authorization> inForce(OrganizationId organization, CustomerId customer) {
        return repository.between(organization, customer, IN_FORCE);
    }

    Authorization lock(AuthorizationId id) {
        return repository.lock(id).orElseThrow(() -> new RuleViolation("authorization.error.unknown"));
    }

    private void replaceOlder(Authorization next, Actor by) {
        Instant now = clock.instant();
        AuthorizationRef ref = next.ref();
        // Two new ones at the same moment: the later sees what the earlier left (READ_COMMITTED), and replaces that.
        customers.hold(ref.customer());
        inForce(ref.organization(), ref.customer())
                .filter(older -> !older.id().equals(next.id()))
                .ifPresent(older -> {
                    events.publishEvent(lock(older.id()).end(EndReason.REPLACED, by, now));
                    // The database knows one in force between the two: the older leaves before the next one comes.
                    repository.flush();
                });
    }
}
