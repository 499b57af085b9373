package com.pge.sharemydata.greenbutton.notification;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How news is delivered.
 *
 * @param allowedHosts names that may lie in a private network; for tests on one machine
 * @param sslBundle name of the SSL bundle with whom to trust; null: whom the machine trusts
 * @param patience how long one delivery may take, all in all
 * @param triedFor after which time news that nobody took is given up
 * @param atOnce deliveries of one node at the same time, each to another company
 */
@ConfigurationProperties("portal.notification")
public record NotificationSettings(
        @DefaultValue Set<String> allowedHosts,
        @Nullable String sslBundle,
        @DefaultValue("15s") Duration patience,
        @DefaultValue("3d") Duration triedFor,
        @DefaultValue("64") int atOnce) {

    public NotificationSettings {
        allowedHosts = Set.copyOf(allowedHosts);
        if (patience.toSeconds() < 1 || triedFor.toSeconds() < 1 || atOnce < 1) {
            throw new IllegalArgumentException(
                    "portal.notification: times are a second at least, and one goes at once");
        }
    }
}
