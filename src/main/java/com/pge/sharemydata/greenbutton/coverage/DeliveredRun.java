package com.pge.sharemydata.greenbutton.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Days of one series that a company has, all from the same delivery.
 *
 * @param asOf the moment whose readings they were
 */
record DeliveredRun(LocalDate first, LocalDate last, Instant asOf, Instant deliveredAt) {

    private static final Comparator<DeliveredRun> NEWEST =
            Comparator.comparing(DeliveredRun::asOf).thenComparing(DeliveredRun::deliveredAt);

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Runs that do not overlap, in their order: of each day the one with the newest readings. */
    static List<DeliveredRun> merged(List<DeliveredRun> runs) {
        var starts = new TreeSet<LocalDate>();
        runs.forEach(run -> {
            starts.add(run.first);
            starts.add(run.last.plusDays(1));
        });
        List<DeliveredRun> merged = new ArrayList<>();
        List<LocalDate> bounds = List.copyOf(starts);
        for (int number = 0; number + 1 < bounds.size(); number++) {
            LocalDate start = bounds.get(number);
            LocalDate end = bounds.get(number + 1).minusDays(1);
            runs.stream()
                    .filter(run -> run.holds(start))
                    .max(NEWEST)
                    .ifPresent(run -> append(merged, new DeliveredRun(start, end, run.asOf, run.deliveredAt)));
        }
        return merged;
    }

    private static void append(List<DeliveredRun> merged, DeliveredRun next) {
        DeliveredRun before = merged.isEmpty() ? null : merged.getLast();
        if (before != null
                && before.last.until(next.first, ChronoUnit.DAYS) == 1
                && before.asOf.equals(next.asOf)
                && before.deliveredAt.equals(next.deliveredAt)) {
            merged.set(merged.size() - 1, new DeliveredRun(before.first, next.last, next.asOf, next.deliveredAt));
        } else {
            merged.add(next);
        }
    }
}
