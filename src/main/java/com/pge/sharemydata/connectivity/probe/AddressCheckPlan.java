package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.connectivity.LiveCompanies;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The checks that the portal makes by itself: of live companies, once in each round, spread over it. */
@Component
@Transactional
class AddressCheckPlan {

    private final LiveCompanies companies;
    private final AddressCheckRepository checks;
    private final AddressWatchRepository watches;
    private final AddressCheckBook book;
    private final RegisteredAddresses addresses;
    private final ProbeSettings settings;
    private final Clock clock;

    AddressCheckPlan(
            LiveCompanies companies,
            AddressCheckRepository checks,
            AddressWatchRepository watches,
            AddressCheckBook book,
            RegisteredAddresses addresses,
            ProbeSettings settings,
            Clock clock) {
        this.companies = companies;
        this.checks = checks;
        this.watches = watches;
        this.book = book;
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who may be due now; not too many of them at once. */
    @Transactional(readOnly = true)
    List<OrganizationId> due() {
        Set<UUID> later = watches.later(clock.instant());
        return companies.live().stream()
                .filter(company -> !later.contains(company.id()))
                .limit(settings.plannedAtOnce())
                .toList();
    }

    /** Has a company's addresses checked where it is its turn; a company that is new here has its first one later. */
    void plan(OrganizationId company) {
        Instant now = clock.instant();
        List<AddressCheck> newest = book.lock(company, now);
        AddressWatch watch = watches.locked(company.id());
        if (!watch.isDue(now)) {
            return;
        }
        watch.comesAgainAt(now.plus(settings.every()));
        boolean isAtIt = newest.stream().anyMatch(check -> check.isActive(now));
        if (!isAtIt && !addresses.of(company).isEmpty()) {
            var _ = book.add(company, newest, Actor.SYSTEM, now);
        }
    }

    /** Forgets what is old. */
    void forget() {
        checks.forget(clock.instant().minus(settings.kept()));
    }
}
