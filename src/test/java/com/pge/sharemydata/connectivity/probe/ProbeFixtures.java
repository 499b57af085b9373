package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.testing.SampleWebServers;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.KeyManager;
import org.springframework.util.unit.DataSize;

/** Probes that may go to this machine and have little patience. */
final class ProbeFixtures {

    private ProbeFixtures() {}

    static ProbeSettings settings(Duration longest, String... allowed) {
        return new ProbeSettings(
                Set.of(allowed),
                null,
                Duration.ofSeconds(2),
                longest,
                DataSize.ofKilobytes(64),
                20,
                6,
                4,
                30,
                Duration.ofHours(24),
                50,
                Duration.ofDays(90));
    }

    static AddressProbe probe(SampleWebServers servers, SampleTrial trial, ProbeSettings settings) {
        return new AddressProbe(
                new ServerJudge(servers.trust(), settings.warnedDays(), Clock.systemUTC()),
                trial,
                new KeyManager() {},
                settings);
    }
}
