package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.usage.Taken;
import java.util.List;

/**
 * What came of an import.
 *
 * @param rows that were read, without the header; in a feed readings and summaries
 * @param refused of them
 * @param days of agreements and channels that were added, changed, or known already
 * @param bills likewise
 * @param programs enrollments in programs, likewise
 * @param problems the first of them
 * @param complete whether the file was read to its end
 */
public record MeterImportReport(
        MeterImportId id,
        long rows,
        long refused,
        Taken days,
        Taken bills,
        Taken programs,
        List<MeterImportProblem> problems,
        boolean complete) {

    public MeterImportReport {
        problems = List.copyOf(problems);
    }
}
