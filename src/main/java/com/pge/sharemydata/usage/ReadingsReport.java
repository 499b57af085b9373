package com.pge.sharemydata.usage;

import java.util.List;

/**
 * What came of an import.
 *
 * @param rows that were read, without the header
 * @param refused of them
 * @param days of agreements and channels that were added, changed, or known already
 * @param problems the first of them
 * @param complete whether the file was read to its end
 */
public record ReadingsReport(long rows, long refused, Taken days, List<ReadingProblem> problems, boolean complete) {

    public ReadingsReport {
        problems = List.copyOf(problems);
    }
}
