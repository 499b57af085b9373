package com.pge.sharemydata.authorization;

import com.pge.sharemydata.metrics.FunnelStep;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What time alone, or a company's standing, does to authorizations. Each is written in a transaction of its own: one that
 * fails stops no other, and what was done stays done.
 */
@Component
class AuthorizationUpkeep {

    private static final Set<AuthorizationStatus> OPEN =
            EnumSet.of(AuthorizationStatus.PENDING, AuthorizationStatus.ACTIVE, AuthorizationStatus.FROZEN);
    private static final PageRequest MANY = PageRequest.of(0, 500);

    private final AuthorizationRepository repository;
    private final AuthorizationBook book;
    private final AuthorizationSettings settings;
    private final Funnel funnel;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AuthorizationUpkeep(
            AuthorizationRepository repository,
            AuthorizationBook book,
            AuthorizationSettings settings,
            Funnel funnel,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.repository = repository;
        this.book = book;
        this.settings = settings;
        this.funnel = funnel;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Ends those whose last day is over. Nothing went out since: the end is checked at each use. */
    void endDue() {
        end(repository.due(OPEN, clock.instant(), MANY), EndReason.DATE_REACHED);
    }

    /** Ends those whose code nobody exchanged in time. */
    void endForgotten() {
        end(repository.pendingSince(clock.instant().minus(settings.pendingFor()), MANY), EndReason.CODE_NOT_USED);
    }

    void freezeAll(OrganizationId organization, Actor by) {
        each(
                organization,
                EnumSet.of(AuthorizationStatus.ACTIVE),
                one -> events.publishEvent(one.freeze(by, clock.instant())));
    }

    void thawAll(OrganizationId organization, Actor by) {
        each(
                organization,
                EnumSet.of(AuthorizationStatus.FROZEN),
                one -> events.publishEvent(one.thaw(by, clock.instant())));
    }

    void endAll(OrganizationId organization, EndReason reason, Actor by) {
        each(organization, OPEN, one -> events.publishEvent(one.end(reason, by, clock.instant())));
    }

    private void end(List<AuthorizationId> due, EndReason reason) {
        due.forEach(id -> alone(() -> {
            Authorization authorization = book.lock(id);
            // Somebody may have been faster between the reading and the lock.
            if (OPEN.contains(authorization.status())) {
                events.publishEvent(authorization.end(reason, Actor.SYSTEM, clock.instant()));
                if (reason == EndReason.CODE_NOT_USED) {
                    funnel.count(FunnelStep.FAILED);
                }
            }
        }));
    }

    private void each(OrganizationId organization, Set<AuthorizationStatus> statuses, Consumer<Authorization> act) {
        List<AuthorizationId> ids;
        do {
            ids = repository.ids(organization, statuses, MANY);
            ids.forEach(id -> alone(() -> {
                Authorization authorization = book.lock(id);
                if (statuses.contains(authorization.status())) {
                    act.accept(authorization);
                }
            }));
        } while (ids.size() == MANY.getPageSize());
    }

    private void alone(Runnable act) {
        transaction.executeWithoutResult(_ -> act.run());
    }
}
