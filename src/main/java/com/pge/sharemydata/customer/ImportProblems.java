package com.pge.sharemydata.customer;

import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one file, counted to the end and listed up to a limit. */
final class ImportProblems {

    private final Texts texts;
    private final int most;
    private final List<ImportProblem> listed = new ArrayList<>();
    private long lastLine = -1;
    private long refusedLines;

    ImportProblems(Texts texts, int most) {
        this.texts = texts;
        this.most = most;
    }

    /** A rule refuses a row. Texts {@code customer.import.expected.<rule>} say what is expected. */
    void row(long line, @Nullable CustomerField field, String rule, String found, Object... arguments) {
        if (line != lastLine) {
            refusedLines++;
            lastLine = line;
        }
        file(line, field, rule, found, arguments);
    }

    /** Something is wrong with the file and not with a row of it. */
    void file(long line, @Nullable CustomerField field, String rule, String found, Object... arguments) {
        if (listed.size() < most) {
            String expected = texts.text("customer.import.expected." + rule, Languages.ENGLISH, arguments);
            listed.add(new ImportProblem(line, field == null ? "" : field.shown(), rule, found, expected));
        }
    }

    long refusedLines() {
        return refusedLines;
    }

    boolean isFull() {
        return listed.size() >= most;
    }

    List<ImportProblem> listed() {
        return listed;
    }
}
