package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a company sees of its connection.
 *
 * @param graces until when it may do without which suite
 * @param quiet a call is awaited and has not come for a while
 * @param runs newest first
 * @param curl the calls of the test as lines for a terminal
 */
public record ConnectionDetails(
        OrganizationId organization,
        String name,
        Set<TestSuite> needed,
        List<SuiteReadiness> readiness,
        Map<TestSuite, Instant> graces,
        boolean hasClient,
        boolean hasCertificate,
        boolean hasSecret,
        boolean quiet,
        List<RunRow> runs,
        CurlLines curl) {

    public Readiness of(TestSuite suite) {
        return readiness.stream()
                .filter(each -> each.suite() == suite)
                .map(SuiteReadiness::readiness)
                .findFirst()
                .orElse(Readiness.NOT_RUN);
    }

    /** Whether a customer's way through the browser is part of its test. */
    public boolean needsFlow() {
        return needed.contains(TestSuite.OAUTH);
    }

    /** What the run waits for: the suites that are not proven come first. */
    public Optional<TestStep> next(RunRow run) {
        Stream<TestSuite> outstanding = needed.stream().sorted().filter(suite -> of(suite) != Readiness.PASSED);
        return Stream.concat(outstanding, needed.stream().sorted())
                .flatMap(suite -> run.next(suite).stream())
                .findFirst();
    }

    public boolean isProven() {
        return needed.stream().allMatch(suite -> of(suite) == Readiness.PASSED);
    }

    /** Whether the company has all that the calls of the test need. */
    public boolean isEquipped() {
        return hasClient && hasCertificate && hasSecret;
    }

    /** The run that watches now. */
    public Optional<RunRow> watching() {
        return runs.stream().filter(RunRow::watching).findFirst();
    }
}
