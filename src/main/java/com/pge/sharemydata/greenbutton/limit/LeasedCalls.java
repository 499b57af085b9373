package com.pge.sharemydata.greenbutton.limit;

import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.shared.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * One node's part of a client's allowance. It is as large as what the client will call within half a second at its present
 * pace, and is given back after a second.
 */
final class LeasedCalls {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final long PACE_MILLIS = 500;

    private final ClientId client;
    private final AllowanceBook book;
    private final Map<LimitReason, Long> refused = new EnumMap<>(LimitReason.class);
    private @Nullable Lease lease;
    private long left;
    private Instant leasedAt = Instant.EPOCH;
    private @Nullable Unavailable away;
    private Instant awayUntil = Instant.EPOCH;

    LeasedCalls(ClientId client, AllowanceBook book) {
        this.client = client;
        this.book = book;
    }

    /** Whether one more call is within the limits; it is counted then. */
    synchronized Optional<LimitReason> take(Instant at) {
        Lease known = lease;
        if (known == null || !isFresh(known, at) || (left == 0 && !known.isExhausted())) {
            known = renew(pace(at), at);
        }
        if (left == 0) {
            LimitReason reason = known.after().dayLeft() == 0 ? LimitReason.DAY : LimitReason.HOUR;
            note(reason);
            return Optional.of(reason);
        }
        left--;
        return Optional.empty();
    }

    synchronized void note(LimitReason reason) {
        refused.merge(reason, 1L, Long::sum);
    }

    synchronized Allowance allowance(Instant at) {
        Lease known = lease;
        if (known == null) {
            known = renew(0, at);
        }
        return known.after().with(left);
    }

    /** When there will be calls again. */
    synchronized Instant openAt(Instant at) {
        Lease known = lease;
        return known == null || known.openAt().isBefore(at) ? at : known.openAt();
    }

    /** Gives back what has been lying about, and writes down what was refused. */
    synchronized void settle(Instant at) {
        if (lease != null && left > 0 && !isFresh(lease, at)) {
            var _ = renew(0, at);
        }
        for (LimitReason reason : LimitReason.values()) {
            Long calls = refused.remove(reason);
            if (calls != null) {
                book.refused(client, reason, calls, at);
            }
        }
    }

    /** Gives everything back. */
    synchronized void close(Instant at) {
        if (left > 0) {
            var _ = renew(0, at);
        }
        settle(at);
    }

    private Lease renew(long wanted, Instant at) {
        Lease unused = lease == null || left == 0 ? null : lease.of(left);
        // Whatever becomes of the exchange: what is given back is not used again.
        left = 0;
        Lease renewed = exchanged(wanted, unused, at);
        lease = renewed;
        left = renewed.calls();
        leasedAt = at;
        return renewed;
    }

    /** Where the database is away, calls are not kept waiting for it one after the other: it is asked once a second. */
    private Lease exchanged(long wanted, @Nullable Lease unused, Instant at) {
        Unavailable before = away;
        if (before != null && at.isBefore(awayUntil)) {
            throw before;
        }
        try {
            if (lease == null) {
                book.open(client);
            }
            Lease renewed = book.exchange(client, wanted, unused, at);
            away = null;
            return renewed;
        } catch (DataAccessException | TransactionException failed) {
            var unavailable = new Unavailable("The count of calls", failed);
            away = unavailable;
            awayUntil = at.plus(FRESH);
            throw unavailable;
        }
    }

    /** What was used of the last lease, for how long it was used, tells how many will be. */
    private long pace(Instant at) {
        if (lease == null) {
            return 1;
        }
        long millis = Math.max(1, Duration.between(leasedAt, at).toMillis());
        return Math.max(1, (lease.calls() - left) * PACE_MILLIS / millis);
    }

    /** A lease of nothing holds until there may be something; no lease holds into another day. */
    private boolean isFresh(Lease known, Instant at) {
        Instant end = leasedAt.plus(FRESH);
        Instant bound = known.calls() == 0 ? known.openAt() : known.after().dayResetsAt();
        return at.isBefore(end) && at.isBefore(bound);
    }
}
