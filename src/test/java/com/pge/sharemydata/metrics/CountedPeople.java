package com.pge.sharemydata.metrics;

import org.springframework.context.ApplicationContext;

/** How many people more than before came to a step today, for tests that share their day with others. */
public final class CountedPeople {

    private final Counts counts;
    private final Figures figures;
    private final Report before;

    public CountedPeople(ApplicationContext portal) {
        this.counts = portal.getBean(Counts.class);
        this.figures = portal.getBean(Figures.class);
        this.before = now();
    }

    public long at(Channel channel, FunnelStep step) {
        return now().people(channel, step) - before.people(channel, step);
    }

    private Report now() {
        counts.flush();
        return figures.lastDays(1);
    }
}
