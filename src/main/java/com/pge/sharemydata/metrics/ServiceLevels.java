package com.pge.sharemydata.metrics;

import com.pge.sharemydata.ui.Dates;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts calls by how long they took. Costs nothing to call, and never fails. */
@Component
public class ServiceLevels {

    private final Counts counts;
    private final Clock clock;

    ServiceLevels(Counts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** @param failed through our fault: a status of 500 or more */
    public void record(ServiceGroup service, Duration took, boolean failed) {
        counts.add(service, took, failed, LocalDate.ofInstant(clock.instant(), Dates.PACIFIC));
    }
}
