package com.pge.sharemydata.directory;

import com.pge.sharemydata.connectivity.SuiteReadiness;
import com.pge.sharemydata.connectivity.TestSuite;
import com.pge.sharemydata.organization.OrganizationDetails;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything a company's standing is computed from.
 *
 * @param paper where its registration stands
 * @param needed the suites its user type needs
 * @param readiness what is proven, suite by suite
 * @param graces until when it may do without a suite that was not needed when it went live
 * @param certificate whether it has a live one
 * @param secret whether it has a live one
 */
record Facts(
        OrganizationDetails organization,
        Paper paper,
        Set<TestSuite> needed,
        List<SuiteReadiness> readiness,
        Map<TestSuite, Instant> graces,
        boolean certificate,
        boolean secret) {

    /** Where the registration of a company stands, over all its versions. */
    enum Paper {
        /** On its way: nothing is approved yet, nothing is over. */
        OPEN,
        /** A version is in force. */
        APPROVED,
        /** Declined for good, withdrawn or expired, with nothing new begun. */
        OVER
    }
}
