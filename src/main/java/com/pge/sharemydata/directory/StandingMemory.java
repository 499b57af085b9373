package com.pge.sharemydata.directory;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** This node's copy of all standings, read at every call and brought up to date by the number of the latest change. */
@Component
class StandingMemory implements SmartInitializingSingleton {

    private final CompanyStandingRepository repository;
    private final TransactionTemplate reading;

    private final Map<OrganizationId, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private volatile Sorted sorted = new Sorted(-1, List.of());
    private volatile long revision = -1;

    StandingMemory(CompanyStandingRepository repository, TransactionTemplate transactions) {
        this.repository = repository;
        this.reading = new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        this.reading.setReadOnly(true);
    }

    Optional<Known> of(OrganizationId organization) {
        return Optional.ofNullable(known.get(organization));
    }

    List<OrganizationId> in(Situation situation) {
        return known.values().stream()
                .map(Known::standing)
                .filter(standing -> standing.situation() == situation)
                .map(Standing::organization)
                .toList();
    }

    /** The companies customers can choose, by name; self-access users, who find themselves only, are not among them. */
    List<Listing> listings() {
        Sorted latest = sorted;
        if (latest.changes() != changes.get()) {
            latest = sort();
            sorted = latest;
        }
        return latest.listings();
    }

    private Sorted sort() {
        // Counted before the reading: what changes meanwhile makes the result stale, never wrong for good.
        long counted = changes.get();
        return new Sorted(
                counted,
                known.values().stream()
                        .filter(company -> company.standing().listed())
                        .filter(company -> company.standing().userType() != UserType.SELF_ACCESS)
                        .map(Known::listing)
                        .sorted(Comparator.comparing(Listing::key))
                        .toList());
    }

    /** Takes over one standing, unless a later one is known already. */
    void take(Known latest) {
        known.merge(
                latest.standing().organization(),
                latest,
                (before, now) -> before.revision() > now.revision() ? before : now);
        changes.incrementAndGet();
    }

    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    /** Takes over what any node changed since the last time. */
    @Scheduled(fixedDelayString = "${portal.directory.refresh:500ms}")
    void refresh() {
        reading.executeWithoutResult(_ -> {
            long latest = repository.revision();
            if (latest != revision) {
                repository.changedAfter(revision).forEach(standing -> take(Known.of(standing)));
                revision = latest;
            }
        });
    }

    /** One company as remembered; its listing is made once, for making ten thousand anew at each change takes too long. */
    record Known(Standing standing, CompanyRow row, Listing listing, long revision) {

        Known(Standing standing, CompanyRow row, long revision) {
            this(standing, row, Listing.of(row), revision);
        }

        static Known of(CompanyStanding stored) {
            return new Known(stored.standing(), stored.row(), stored.revision());
        }
    }

    private record Sorted(long changes, List<Listing> listings) {}
}
