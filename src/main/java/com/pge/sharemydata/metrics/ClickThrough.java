package com.pge.sharemydata.metrics;

import com.pge.sharemydata.ui.Dates;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts how people come through an authorization. Costs nothing to call, and never fails. */
@Component
public class ClickThrough {

    private final Counts counts;
    private final Clock clock;

    ClickThrough(Counts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    public void count(FunnelStep step, Channel channel) {
        count(step, channel, 1);
    }

    /** For many at once, such as requests that nobody came back to. */
    public void count(FunnelStep step, Channel channel, long people) {
        counts.add(step, channel, LocalDate.ofInstant(clock.instant(), Dates.PACIFIC), people);
    }
}
