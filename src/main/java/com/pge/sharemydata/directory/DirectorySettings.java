package com.pge.sharemydata.directory;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The numbers of this module.
 *
 * @param staleGrace how long a company stays live after a tested certificate or URI changed
 * @param refresh how often a node asks whether another node changed a standing; under a second, as the program promises
 */
@ConfigurationProperties("portal.directory")
record DirectorySettings(
        @DefaultValue("14d") Duration staleGrace,
        @DefaultValue("500ms") Duration refresh) {

    DirectorySettings {
        if (staleGrace.isNegative() || !refresh.isPositive() || refresh.toMillis() > 1000) {
            throw new IllegalArgumentException(
                    "portal.directory: stale-grace is not negative, refresh lies between 1 ms and 1 s");
        }
    }
}
