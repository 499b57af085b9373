package com.pge.sharemydata.connectivity.probe;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How far the portal goes when it checks a company's addresses.
 *
 * @param allowedHosts names that may lie in a private network; for tests on one machine
 * @param sslBundle name of the SSL bundle with whom to trust; null: whom the machine trusts
 * @param connect how long a connection may take
 * @param longest how long one address may take, all in all
 * @param largest how much of an answer is read
 * @param mostAddresses of one company
 * @param anHour checks that one company may start within an hour
 * @param atOnce checks of one node at the same time, each of another company
 * @param warnedDays before the end of a certificate
 * @param every so long the addresses of a live company are checked again
 * @param plannedAtOnce checks that the portal begins by itself within ten minutes
 * @param kept after which time a check is forgotten
 */
@ConfigurationProperties("portal.connectivity.probe")
record ProbeSettings(
        @DefaultValue Set<String> allowedHosts,
        @Nullable String sslBundle,
        @DefaultValue("5s") Duration connect,
        @DefaultValue("15s") Duration longest,
        @DefaultValue("64KB") DataSize largest,
        @DefaultValue("20") int mostAddresses,
        @DefaultValue("6") int anHour,
        @DefaultValue("4") int atOnce,
        @DefaultValue("30") int warnedDays,
        @DefaultValue("24h") Duration every,
        @DefaultValue("50") int plannedAtOnce,
        @DefaultValue("90d") Duration kept) {

    ProbeSettings {
        allowedHosts = Set.copyOf(allowedHosts);
        if (connect.toMillis() < 1 || longest.toMillis() < 1 || every.toMinutes() < 1 || kept.toDays() < 1) {
            throw new IllegalArgumentException("portal.connectivity.probe: times are longer than nothing");
        }
        if (mostAddresses < 1 || anHour < 1 || atOnce < 1 || plannedAtOnce < 1 || largest.toBytes() < 1) {
            throw new IllegalArgumentException("portal.connectivity.probe: one of each at least");
        }
    }
}
