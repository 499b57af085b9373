package com.pge.sharemydata.metrics;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What this node counted and has not yet added to the sums in the database; the rest is added when the node stops. */
@Component
class Counts implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Counts.class);

    private final FigureTable table;
    private final Map<StepKey, AtomicLong> steps = new ConcurrentHashMap<>();
    private final Map<CallKey, AtomicLong> calls = new ConcurrentHashMap<>();

    Counts(FigureTable table) {
        this.table = table;
    }

    void add(FunnelStep step, Channel channel, LocalDate day, long people) {
        add(steps, new StepKey(day, step, channel), people);
    }

    void add(ServiceGroup service, Duration took, boolean failed, LocalDate day) {
        add(calls, new CallKey(day, service, failed, ResponseTimes.range(took)), 1);
    }

    /** Adds to the database; what cannot be added now is kept for the next time. */
    @Scheduled(fixedDelayString = "${portal.metrics.flush:5s}")
    synchronized void flush() {
        Map<StepKey, Long> newSteps = take(steps);
        Map<CallKey, Long> newCalls = take(calls);
        if (newSteps.isEmpty() && newCalls.isEmpty()) {
            return;
        }
        try {
            table.add(newSteps, newCalls);
        } catch (DataAccessException | TransactionException notNow) {
            newSteps.forEach((key, amount) -> add(steps, key, amount));
            newCalls.forEach((key, amount) -> add(calls, key, amount));
            log.warn("Figures could not be added and are kept: {}", notNow.getMessage());
        }
    }

    @Override
    public void destroy() {
        flush();
    }

    private static <K> void add(Map<K, AtomicLong> counts, K key, long amount) {
        var _ = counts.computeIfAbsent(key, _ -> new AtomicLong()).addAndGet(amount);
    }

    /** In the order of the table, so that nodes do not wait for one another crosswise. */
    private static <K extends Comparable<K>> Map<K, Long> take(Map<K, AtomicLong> counts) {
        var taken = new TreeMap<K, Long>();
        counts.forEach((key, count) -> {
            long amount = count.getAndSet(0);
            if (amount > 0) {
                taken.put(key, amount);
            }
        });
        return taken;
    }

    record StepKey(LocalDate day, FunnelStep step, Channel channel) implements Comparable<StepKey> {
        private static final Comparator<StepKey> ORDER =
                Comparator.comparing(StepKey::day).thenComparing(StepKey::step).thenComparing(StepKey::channel);

        @Override
        public int compareTo(StepKey other) {
            return ORDER.compare(this, other);
        }
    }

    record CallKey(LocalDate day, ServiceGroup service, boolean failed, int range) implements Comparable<CallKey> {
        private static final Comparator<CallKey> ORDER = Comparator.comparing(CallKey::day)
                .thenComparing(CallKey::service)
                .thenComparing(CallKey::failed)
                .thenComparingInt(CallKey::range);

        @Override
        public int compareTo(CallKey other) {
            return ORDER.compare(this, other);
        }
    }
}
