package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.connectivity.RunNews;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The checks and what they found; each step of a check is a transaction of its own, none is open while it goes out. */
@Component
@Transactional
class AddressCheckBook {

    private final AddressCheckRepository checks;
    private final CheckedLayerRepository layers;
    private final AddressWatchRepository watches;
    private final RegisteredAddresses addresses;
    private final CheckLines lines;
    private final StartRules rules;
    private final ProbeSettings settings;
    private final RunNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddressCheckBook(
            AddressCheckRepository checks,
            CheckedLayerRepository layers,
            AddressWatchRepository watches,
            RegisteredAddresses addresses,
            CheckLines lines,
            StartRules rules,
            ProbeSettings settings,
            RunNews news,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checks = checks;
        this.layers = layers;
        this.watches = watches;
        this.addresses = addresses;
        this.lines = lines;
        this.rules = rules;
        this.settings = settings;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /** What a check has to do. */
    record Task(AddressCheckId id, OrganizationId organization, List<ProbedAddress> addresses) {}

    /** Lets nobody else start a check of the company until the transaction ends, and gives its newest ones. */
    List<AddressCheck> lock(OrganizationId organization, Instant at) {
        watches.begin(organization.id(), at.plus(share(organization)));
        var _ = watches.locked(organization.id());
        return checks.locked(organization, rules.remembered());
    }

    /** Whose company is locked. */
    AddressCheck add(OrganizationId organization, List<AddressCheck> newest, Actor by, Instant at) {
        int last = newest.stream().mapToInt(AddressCheck::number).max().orElse(0);
        return checks.save(new AddressCheck(organization, last + 1, by, at));
    }

    /** When within a round a company has its turn, so that not all have it at once. */
    Duration share(OrganizationId organization) {
        long minutes = settings.every().toMinutes();
        return Duration.ofMinutes(1 + Math.floorMod(organization.id().hashCode(), minutes));
    }

    @Transactional(readOnly = true)
    List<AddressCheckId> waiting(int most) {
        return checks.waiting(Pageable.ofSize(most));
    }

    /** Closes what nobody is at any more. */
    void closeLost() {
        Instant now = clock.instant();
        checks.lost(now).forEach(check -> {
            check.cutOff(now);
            news.tellAfterCommit(check.organization());
        });
    }

    /** Takes a check that waits; it is held as long as it is worked at. */
    Task take(AddressCheckId id) {
        AddressCheck check = checks.findById(id).orElseThrow();
        List<ProbedAddress> registered = addresses.of(check.organization());
        check.begin(registered.size(), held());
        news.tellAfterCommit(check.organization());
        return new Task(id, check.organization(), registered);
    }

    /** Keeps what was found about one address; false where the check was cut off meanwhile. */
    boolean keep(AddressCheckId id, int place, ProbedAddress address, List<LayerFinding> findings) {
        AddressCheck check = checks.findById(id).orElseThrow();
        if (!check.take(new AddressReport(address, findings, "").outcome(), held())) {
            return false;
        }
        findings.forEach(finding -> layers.save(new CheckedLayer(id, place, address, finding)));
        news.tellAfterCommit(check.organization());
        return true;
    }

    /** Closes a check that its node cannot go on with. */
    void giveUp(AddressCheckId id) {
        Instant now = clock.instant();
        AddressCheck check = checks.findById(id).orElseThrow();
        if (check.isActive(now)) {
            check.cutOff(now);
            news.tellAfterCommit(check.organization());
        }
    }

    /** Ends a check, and tells the company what a planned one found for the first time. */
    void finish(AddressCheckId id) {
        AddressCheck check = checks.findById(id).orElseThrow();
        Instant now = clock.instant();
        check.finish(now);
        if (check.planned()) {
            List<AddressTrouble> troubles =
                    reports(id).stream().flatMap(AddressTrouble::of).toList();
            List<AddressTrouble> fresh =
                    watches.locked(check.organization().id()).tell(troubles);
            if (!fresh.isEmpty()) {
                events.publishEvent(new AddressTroubleFound(check.organization(), id, fresh, Actor.SYSTEM, now));
            }
        }
        news.tellAfterCommit(check.organization());
    }

    @Transactional(readOnly = true)
    AddressCheckDetails details(AddressCheck check, Instant at) {
        return new AddressCheckDetails(check.row(at), reports(check.id()));
    }

    private List<AddressReport> reports(AddressCheckId id) {
        var places = layers.findByAddressCheckOrderById(id).stream()
                .collect(Collectors.groupingBy(CheckedLayer::place, TreeMap::new, Collectors.toList()));
        return places.values().stream().map(this::report).toList();
    }

    private AddressReport report(List<CheckedLayer> found) {
        ProbedAddress address = found.getFirst().address();
        return new AddressReport(
                address, found.stream().map(CheckedLayer::finding).toList(), lines.of(address));
    }

    /** Longer than an address and the notification after it may take. */
    private Instant held() {
        return clock.instant().plus(settings.longest().multipliedBy(2)).plus(Duration.ofMinutes(1));
    }
}
