package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.connectivity.RunNews;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checks of companies' addresses, as companies and the office ask for them. */
@Service
@Transactional
public class AddressChecks {

    private static final String IS_PROVIDER = "hasRole('" + Roles.PROVIDER + "')";
    private static final String READS_CASES = "hasAnyRole('" + Roles.REVIEWER + "', '" + Roles.AUDITOR + "')";
    private static final Pageable SHOWN = Pageable.ofSize(20);

    private final AddressCheckRepository checks;
    private final AddressCheckBook book;
    private final RegisteredAddresses addresses;
    private final StartRules rules;
    private final RunNews news;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    AddressChecks(
            AddressCheckRepository checks,
            AddressCheckBook book,
            RegisteredAddresses addresses,
            StartRules rules,
            RunNews news,
            Members members,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.checks = checks;
        this.book = book;
        this.addresses = addresses;
        this.rules = rules;
        this.news = news;
        this.members = members;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** What one's own company has had checked, and could have checked now. */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public CheckedCompany mine() {
        OrganizationId organization = members.organizationAs(MemberRole.VIEWER);
        Instant now = clock.instant();
        List<AddressCheck> newest = checks.findByOrganizationOrderByNumberDesc(organization, rules.remembered());
        List<ProbedAddress> registered = addresses.of(organization);
        return new CheckedCompany(
                organization,
                registered,
                rules.obstacle(newest, registered, now).orElse(null),
                newest.stream()
                        .limit(SHOWN.getPageSize())
                        .map(check -> check.row(now))
                        .toList());
    }

    /** One check of one's own company. */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public AddressCheckDetails check(AddressCheckId id) {
        return checks.findByIdAndOrganization(id, members.organizationAs(MemberRole.VIEWER))
                .map(check -> book.details(check, clock.instant()))
                .orElseThrow(() -> new RuleViolation("probe.error.unknown"));
    }

    /** Asks for a check, which is made in the background; one at a time, and only so many an hour. */
    @PreAuthorize(IS_PROVIDER)
    public AddressCheckId start() {
        OrganizationId organization = members.organizationAs(MemberRole.TECHNICAL);
        Instant now = clock.instant();
        Actor by = actor.get();
        List<AddressCheck> newest = book.lock(organization, now);
        rules.obstacle(newest, addresses.of(organization), now).ifPresent(obstacle -> {
            throw new RuleViolation(obstacle.messageKey(), obstacle.arguments().toArray());
        });
        AddressCheck check = book.add(organization, newest, by, now);
        events.publishEvent(new AddressCheckStarted(organization, check.number(), by, now));
        news.tellAfterCommit(organization);
        return check.id();
    }

    /** A company's checks, newest first. */
    @PreAuthorize(READS_CASES)
    @Transactional(readOnly = true)
    public List<AddressCheckRow> of(OrganizationId organization, Pageable page) {
        Instant now = clock.instant();
        return checks.findByOrganizationOrderByNumberDesc(organization, page).stream()
                .map(check -> check.row(now))
                .toList();
    }

    /** What a company's newest check found; nothing where there was none. */
    @PreAuthorize(READS_CASES)
    @Transactional(readOnly = true)
    public Optional<AddressCheckDetails> newest(OrganizationId organization) {
        Instant now = clock.instant();
        return checks.findByOrganizationOrderByNumberDesc(organization, Pageable.ofSize(1)).stream()
                .findFirst()
                .map(check -> book.details(check, now));
    }
}
