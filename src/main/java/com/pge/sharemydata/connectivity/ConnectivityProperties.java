package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.UserType;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which suites a company needs, and how long its calls are watched.
 *
 * @param suites by user type; {@link TestSuite#API} where a type is not named
 * @param longestRun after which a run ends by itself
 * @param mostCalls kept of one run
 * @param curlOptions that stand in every curl line shown, for the certificate of the caller
 */
@ConfigurationProperties("portal.connectivity")
record ConnectivityProperties(
        @DefaultValue Map<UserType, Set<TestSuite>> suites,
        @DefaultValue("60m") Duration longestRun,
        @DefaultValue("500") int mostCalls,
        @DefaultValue("--cert client.crt --key client.key") String curlOptions) {

    ConnectivityProperties {
        suites.forEach((type, needed) -> {
            if (needed.isEmpty()
                    || needed.stream().anyMatch(suite -> suite.steps().isEmpty())) {
                throw new IllegalArgumentException(
                        "portal.connectivity.suites.%s is %s: name suites that have steps".formatted(type, needed));
            }
        });
    }

    Set<TestSuite> needed(UserType type) {
        return suites.getOrDefault(type, Set.of(TestSuite.API));
    }
}
