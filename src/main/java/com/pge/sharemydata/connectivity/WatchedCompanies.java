package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The companies whose calls are to be kept, in memory and never older than a second: every call of every company asks. */
@Component
class WatchedCompanies {

    private static final long OLDEST = TimeUnit.SECONDS.toNanos(1);

    private record Known(Set<OrganizationId> companies, long changes, long until) {}

    private final TestRunRepository runs;
    private final ConnectivityProperties properties;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile Known known = new Known(Set.of(), -1, System.nanoTime());

    WatchedCompanies(TestRunRepository runs, ConnectivityProperties properties, Clock clock) {
        this.runs = runs;
        this.properties = properties;
        this.clock = clock;
    }

    boolean contain(OrganizationId organization) {
        Known now = known;
        if (now.changes() != changes.get() || System.nanoTime() - now.until() >= 0) {
            // Both are taken before the reading: a change that comes in between makes it old again.
            long change = changes.get();
            long until = System.nanoTime() + OLDEST;
            now = new Known(Set.copyOf(runs.watched(clock.instant(), properties.mostCalls())), change, until);
            known = now;
        }
        return now.companies().contains(organization);
    }

    /** Who asks after the running transaction is committed reads anew. */
    void changeWithTransaction() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changes.incrementAndGet();
            }
        });
    }
}
