package com.pge.sharemydata.effects;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patiently effects are tried again.
 *
 * @param check how often due effects are looked for
 * @param firstWait before the second try; doubled before each further one
 * @param longestWait the most the wait grows to
 * @param tries after this many an effect needs a person
 * @param keep how long effects that are done can be looked up
 * @param lanes effects that a node runs at the same time; those beyond wait. Less than there are database connections, so
 *     that people's pages and companies' calls always have some
 */
@ConfigurationProperties("portal.effects")
record EffectSettings(
        @DefaultValue("10s") Duration check,
        @DefaultValue("10s") Duration firstWait,
        @DefaultValue("30m") Duration longestWait,
        @DefaultValue("15") int tries,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("6") int lanes) {

    EffectSettings {
        if (lanes < 1) {
            throw new IllegalArgumentException("portal.effects.lanes: one effect runs at once at least");
        }
        if (tries < 1 || firstWait.isNegative() || longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException("portal.effects: at least one try, and waits that grow");
        }
    }

    /** The wait after so many tries. */
    Duration waitAfter(int done) {
        long factor = 1L << Math.clamp(done - 1L, 0, 30);
        Duration wait = firstWait.multipliedBy(factor);
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }
}
