package com.pge.sharemydata.customer;

import java.util.List;

/**
 * What became of an import.
 *
 * @param rows read, good and bad
 * @param added agreements that were not known
 * @param changed rows that said something new
 * @param unchanged rows that said nothing new
 * @param refused rows left out, each with at least one problem
 * @param complete whether the file was read to its end; if not, the last problem says why
 */
public record ImportReport(
        String fileName,
        long rows,
        long added,
        long changed,
        long unchanged,
        long refused,
        boolean complete,
        List<ImportProblem> problems) {

    public ImportReport {
        problems = List.copyOf(problems);
    }

    /** Whether the portal knows something that it did not know before. */
    public boolean hasChanged() {
        return added + changed > 0;
    }
}
