package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.UserType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which suites a company needs, and how long its calls are watched.
 *
 * @param suites by user type; {@link TestSuite#API} where a type is not named
 * @param grace for companies that were live before a suite was needed
 * @param graceReminders so many days before its end
 * @param longestRun after which a run ends by itself
 * @param patience after which a page says what may be wrong where an awaited call does not come
 * @param mostCalls kept of one run
 * @param curlOptions that stand in every curl line shown, for the certificate of the caller
 */
@ConfigurationProperties("portal.connectivity")
record ConnectivityProperties(
        @DefaultValue Map<UserType, Set<TestSuite>> suites,
        @DefaultValue("14d") Duration grace,
        @DefaultValue({"7", "3", "1"}) List<Integer> graceReminders,
        @DefaultValue("60m") Duration longestRun,
        @DefaultValue("2m") Duration patience,
        @DefaultValue("500") int mostCalls,
        @DefaultValue("--cert client.crt --key client.key") String curlOptions) {

    ConnectivityProperties {
        graceReminders = List.copyOf(graceReminders);
        suites.forEach((type, needed) -> {
            if (needed.isEmpty()
                    || needed.stream().anyMatch(suite -> suite.steps().isEmpty())) {
                throw new IllegalArgumentException(
                        "portal.connectivity.suites.%s is %s: name suites that have steps".formatted(type, needed));
            }
        });
        if (grace.isNegative()) {
            throw new IllegalArgumentException("portal.connectivity.grace is not negative");
        }
    }

    Set<TestSuite> needed(UserType type) {
        return suites.getOrDefault(type, Set.of(TestSuite.API));
    }
}
