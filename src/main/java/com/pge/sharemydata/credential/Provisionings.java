package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationReinstated;
import com.pge.sharemydata.organization.OrganizationRevoked;
import com.pge.sharemydata.organization.OrganizationSurrendered;
import com.pge.sharemydata.organization.OrganizationSuspended;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the identity provider is to know of companies' clients. Written in the transaction of its cause; done afterwards, by
 * {@link ProvisioningWork}, so that an identity provider that is down delays a decision's effect and never loses it.
 */
@Service
@Transactional
public class Provisionings {

    private static final Set<ProvisioningState> TROUBLED =
            EnumSet.of(ProvisioningState.PENDING, ProvisioningState.FAILED, ProvisioningState.DRIFTED);

    private final ProvisioningRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Provisionings(ProvisioningRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** Those not done yet, those given up and those found changed, newest first. */
    @PreAuthorize("hasAnyRole('" + Roles.REVIEWER + "', '" + Roles.PROGRAM_ADMIN + "', '" + Roles.AUDITOR + "')")
    @Transactional(readOnly = true)
    public List<ProvisioningRow> troubled(Pageable page) {
        return repository.findByStateInOrderByChangedAtDesc(TROUBLED, page).stream()
                .map(Provisioning::row)
                .toList();
    }

    /** Where one company stands; nothing before it has a client. */
    @PreAuthorize("hasAnyRole('" + Roles.REVIEWER + "', '" + Roles.PROGRAM_ADMIN + "', '" + Roles.AUDITOR + "')")
    @Transactional(readOnly = true)
    public Optional<ProvisioningRow> of(OrganizationId organization) {
        return repository.findById(organization).map(Provisioning::row);
    }

    /** A person found and mended what was in the way. */
    @PreAuthorize("hasAnyRole('" + Roles.REVIEWER + "', '" + Roles.PROGRAM_ADMIN + "')")
    public void tryAgain(OrganizationId organization) {
        restart(find(organization));
    }

    /** A company got its client. */
    @Transactional(propagation = Propagation.MANDATORY)
    void start(ClientId client, OrganizationId organization) {
        request(repository.save(new Provisioning(organization, client, clock.instant())));
    }

    @EventListener
    void on(OrganizationSuspended event) {
        want(event.organization(), ClientCondition.DISABLED);
    }

    @EventListener
    void on(OrganizationReinstated event) {
        want(event.organization(), ClientCondition.ENABLED);
    }

    @EventListener
    void on(OrganizationRevoked event) {
        want(event.organization(), ClientCondition.ABSENT);
    }

    @EventListener
    void on(OrganizationSurrendered event) {
        repository.locked(event.organization()).ifPresent(found -> found.removeOn(event.serviceEnd()));
    }

    /** Removes the clients of companies whose agreed end of service has come. */
    void removeEnded() {
        repository.dueToGo(clock.instant()).forEach(each -> want(each, ClientCondition.ABSENT));
    }

    /** Asks again for what got lost on the way. */
    void askAgain(Instant before) {
        repository.forgotten(before).forEach(each -> restart(find(each)));
    }

    /** The client is not as it was left: it is put right again. */
    void drifted(OrganizationId organization) {
        Provisioning provisioning = find(organization);
        if (provisioning.state() == ProvisioningState.APPLIED) {
            provisioning.drift(clock.instant());
            request(provisioning);
        }
    }

    @Transactional(readOnly = true)
    List<ProvisioningRow> applied(@Nullable ClientId after, Pageable page) {
        return repository.applied(after == null ? null : after.value(), page).stream()
                .map(Provisioning::row)
                .toList();
    }

    /** What is to be done now; nothing where it is done or given up. */
    Optional<ProvisioningRow> begin(OrganizationId organization) {
        return repository.locked(organization).filter(Provisioning::isOpen).map(open -> {
            open.begin(clock.instant());
            return open.row();
        });
    }

    /** One try went well; false where something else is wanted by now. */
    boolean applied(OrganizationId organization, ClientCondition applied) {
        Provisioning provisioning = find(organization);
        if (provisioning.wanted() != applied) {
            return false;
        }
        if (provisioning.state() == ProvisioningState.APPLYING) {
            provisioning.apply(clock.instant());
        }
        return true;
    }

    /** One try failed; true where that was the last of them. */
    boolean failed(OrganizationId organization, String reason) {
        Provisioning provisioning = find(organization);
        if (provisioning.state() == ProvisioningState.APPLYING) {
            provisioning.fail(reason, clock.instant());
        }
        return provisioning.state() == ProvisioningState.FAILED;
    }

    private void want(OrganizationId organization, ClientCondition condition) {
        repository.locked(organization).ifPresent(found -> {
            found.want(condition, clock.instant());
            request(found);
        });
    }

    private void restart(Provisioning provisioning) {
        provisioning.restart(clock.instant());
        request(provisioning);
    }

    private void request(Provisioning provisioning) {
        events.publishEvent(new ProvisioningRequested(provisioning.organization()));
    }

    private Provisioning find(OrganizationId organization) {
        return repository.locked(organization).orElseThrow(() -> new RuleViolation("credential.error.none"));
    }
}
