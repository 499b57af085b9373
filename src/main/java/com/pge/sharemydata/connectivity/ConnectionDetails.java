package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a company sees of its connection.
 *
 * @param runs newest first
 * @param curl the calls of the test as lines for a terminal
 */
public record ConnectionDetails(
        OrganizationId organization,
        String name,
        Set<TestSuite> needed,
        List<SuiteReadiness> readiness,
        boolean hasClient,
        boolean hasCertificate,
        boolean hasSecret,
        List<RunRow> runs,
        CurlLines curl) {

    public Readiness of(TestSuite suite) {
        return readiness.stream()
                .filter(each -> each.suite() == suite)
                .map(SuiteReadiness::readiness)
                .findFirst()
                .orElse(Readiness.NOT_RUN);
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
