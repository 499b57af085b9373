package com.pge.sharemydata.connectivity;

/** Where a test run stands; that its time is up follows from the clock and is not stored. */
public enum RunState {
    OPEN,
    PASSED,
    /** Ended by a person, or its time was up, before all steps were passed. */
    STOPPED
}
