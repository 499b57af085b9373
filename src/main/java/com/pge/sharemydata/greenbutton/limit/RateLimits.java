package com.pge.sharemydata.greenbutton.limit;

import com.pge.sharemydata.credential.ClientId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Lets calls of proven clients in, as many as they are allowed on all nodes together and as many at once as this node
 * has places for one client. Only who is proven is counted: nobody can spend another's calls.
 */
@Service
public class RateLimits implements DisposableBean {

    private final AllowanceBook book;
    private final RateLimitSettings settings;
    private final Clock clock;
    private final Map<ClientId, Gate> gates = new ConcurrentHashMap<>();

    RateLimits(AllowanceBook book, RateLimitSettings settings, Clock clock) {
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    /** One client's calls and its places, in the order of asking. */
    private record Gate(LeasedCalls calls, Semaphore places, Semaphore longPlaces) {}

    /**
     * Waits for a place, then counts the call. Never called in a transaction: the count has one of its own.
     *
     * @param isLong whether the answer is one that takes as long as its reader is slow
     */
    public Admission admit(ClientId client, boolean isLong) {
        Gate gate = gates.computeIfAbsent(client, this::gate);
        Semaphore places = isLong ? gate.longPlaces : gate.places;
        if (!enter(places)) {
            gate.calls.note(LimitReason.AT_ONCE);
            Instant now = clock.instant();
            return new Admission(
                    gate.calls.allowance(now), LimitReason.AT_ONCE, now.plusSeconds(1), RateLimits::leaveNothing);
        }
        try {
            Instant now = clock.instant();
            Optional<LimitReason> refused = gate.calls.take(now);
            Allowance left = gate.calls.allowance(now);
            if (refused.isEmpty()) {
                return new Admission(left, null, now, places::release);
            }
            places.release();
            return new Admission(left, refused.get(), gate.calls.openAt(now), RateLimits::leaveNothing);
        } catch (RuntimeException broken) {
            places.release();
            throw broken;
        }
    }

    /** Gives back what is not used, so that another node can, and writes down what was refused. */
    @Scheduled(fixedDelayString = "${portal.rate-limit.settle:1s}")
    void settle() {
        gates.values().forEach(gate -> gate.calls.settle(clock.instant()));
    }

    @Override
    public void destroy() {
        gates.values().forEach(gate -> gate.calls.close(clock.instant()));
    }

    private boolean enter(Semaphore places) {
        if (places.tryAcquire()) {
            return true;
        }
        if (places.getQueueLength() >= settings.waiting()) {
            return false;
        }
        try {
            return places.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whoever was not let in has no place to give back. */
    private static void leaveNothing() {}

    private Gate gate(ClientId client) {
        return new Gate(
                new LeasedCalls(client, book),
                new Semaphore(settings.atOnce(), true),
                new Semaphore(settings.longAtOnce(), true));
    }
}
