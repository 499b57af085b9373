package com.pge.sharemydata.metrics;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the program has promised in public.
 *
 * @param available of the minutes of a month, in percent
 * @param inTime of the calls of an hour, in percent
 */
@ConfigurationProperties("portal.metrics.promised")
public record Promises(
        @DefaultValue("99.5") double available,
        @DefaultValue("95") int inTime) {

    public Promises {
        if (available <= 0 || available > 100 || inTime < 1 || inTime > 100) {
            throw new IllegalArgumentException("portal.metrics.promised: percentages are between 0 and 100");
        }
    }
}
