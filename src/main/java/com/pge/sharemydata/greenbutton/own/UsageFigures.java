package com.pge.sharemydata.greenbutton.own;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.ui.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;

/** What one service's meter counted in one period, step by step. */
public record UsageFigures(Commodity commodity, UsagePeriod period, List<Step> steps) {

    public UsageFigures {
        steps = List.copyOf(steps);
    }

    /**
     * An hour, a day or a month.
     *
     * @param used in thousandths of a watt-hour or of a therm
     * @param exported the same, for what flowed the other way
     * @param isKnown whether there are readings at all
     */
    public record Step(Instant start, long used, long exported, boolean isKnown) {}

    public long used() {
        return sum(Step::used);
    }

    public long exported() {
        return sum(Step::exported);
    }

    /** Whether the place gives energy back, now or then. */
    public boolean hasExport() {
        return steps.stream().anyMatch(step -> step.exported() != 0);
    }

    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return steps.stream().noneMatch(Step::isKnown);
    }

    /** Steps without readings, between the first and the last day that the service has any of. */
    public long missing(LocalDate first, LocalDate last) {
        return steps.stream()
                .filter(step -> !step.isKnown())
                .map(step -> LocalDate.ofInstant(step.start(), Dates.PACIFIC))
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .count();
    }

    private long sum(ToLongFunction<Step> part) {
        return steps.stream().mapToLong(part).sum();
    }
}
