package com.pge.sharemydata.connectivity;

import java.util.List;

/** The suites of calls that prove a company can talk to the API. */
public enum TestSuite {
    /** API connectivity: test token, ReadServiceStatus, DownloadSampleData. */
    API(TestStep.TEST_TOKEN, TestStep.READ_SERVICE_STATUS, TestStep.DOWNLOAD_SAMPLE_DATA),
    /** OAuth: a browser goes to the company and comes back with a request, returns with a code, and the code is exchanged. */
    OAUTH(TestStep.PORTAL_VISIT, TestStep.AUTHORIZE, TestStep.REDIRECT, TestStep.CODE_TOKEN),
    /** ApplicationInformation with the registration access token. */
    REGISTRATION(TestStep.APPLICATION_INFORMATION);

    // List.of cannot be changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<TestStep> steps;

    TestSuite(TestStep... steps) {
        this.steps = List.of(steps);
    }

    /** In the order in which they are to be passed. */
    public List<TestStep> steps() {
        return steps;
    }
}
