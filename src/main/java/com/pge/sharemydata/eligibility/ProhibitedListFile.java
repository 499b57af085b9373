package com.pge.sharemydata.eligibility;

import java.util.List;

/**
 * A file with the Commission's list, as read: either companies or problems, never both. What has a problem is imported
 * in no part.
 *
 * @param sha256 of the file
 */
public record ProhibitedListFile(
        String fileName, String sha256, List<ProhibitedCompany> companies, List<ListProblem> problems) {

    public ProhibitedListFile {
        companies = problems.isEmpty() ? List.copyOf(companies) : List.of();
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
