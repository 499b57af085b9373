package com.pge.sharemydata.greenbutton.limit;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often and how many at once a client may call.
 *
 * @param hour calls in any sixty minutes
 * @param day calls from one reset to the next
 * @param dayResetsAt in Pacific time
 * @param atOnce calls of one client that a node answers at the same time; those beyond wait
 * @param longAtOnce the same of long answers, which have places of their own
 * @param waiting calls of one client that wait for a place; those beyond are refused
 * @param patience how long a call waits for a place
 */
@ConfigurationProperties("portal.rate-limit")
public record RateLimitSettings(
        @DefaultValue("2000") int hour,
        @DefaultValue("20000") int day,
        @DefaultValue("17:00") LocalTime dayResetsAt,
        @DefaultValue("24") int atOnce,
        @DefaultValue("100") int longAtOnce,
        @DefaultValue("200") int waiting,
        @DefaultValue("10s") Duration patience) {

    public RateLimitSettings {
        if (hour < 1 || day < 1 || atOnce < 1 || longAtOnce < 1) {
            throw new IllegalArgumentException("portal.rate-limit: each limit lets one call in at least");
        }
        if (waiting < 0 || patience.isNegative()) {
            throw new IllegalArgumentException("portal.rate-limit: nobody waits for less than nothing");
        }
    }
}
