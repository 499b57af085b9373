package com.pge.sharemydata.connectivity;

/** The suites of calls that prove a company can talk to the API. */
public enum TestSuite {
    /** API connectivity: test token, ReadServiceStatus, DownloadSampleData. */
    API,
    /** OAuth: the browser flow and the code exchange. */
    OAUTH,
    /** ApplicationInformation with the registration access token. */
    REGISTRATION
}
