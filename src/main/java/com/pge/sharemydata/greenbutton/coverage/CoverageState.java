package com.pge.sharemydata.greenbutton.coverage;

/** How far a day of a service has come to a company. */
public enum CoverageState {
    /** The company has it as it is. */
    DELIVERED,
    /** The company has it as it was before a correction. */
    CORRECTED,
    /** There are readings that the company has not fetched. */
    WAITING,
    /** The utility has no readings of it. */
    MISSING
}
