package com.pge.sharemydata.usage.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.data.domain.PageRequest;

/** What was wrong in an import, as comma-separated values for people and their spreadsheets. */
public record ProblemsFile(MeterImports imports, MeterImportId id) {

    private static final int AT_ONCE = 500;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    public String name() {
        return "problems-" + id + ".csv";
    }

    public String text() {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord("line", "rule", "found", "expected");
            int page = 0;
            List<MeterImportProblem> problems;
            do {
                problems = imports.problems(id, PageRequest.of(page++, AT_ONCE));
                for (MeterImportProblem problem : problems) {
                    printer.printRecord(problem.line(), problem.rule(), plain(problem.found()), problem.expected());
                }
            } while (problems.size() == AT_ONCE);
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return text.toString();
    }

    /** What somebody sent must not become a formula where the file is opened. */
    private static String plain(String found) {
        return !found.isEmpty() && FORMULA_STARTS.indexOf(found.charAt(0)) >= 0 ? "'" + found : found;
    }
}
