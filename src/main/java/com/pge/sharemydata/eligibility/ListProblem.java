package com.pge.sharemydata.eligibility;

import java.util.List;

/**
 * What is wrong with an imported file.
 *
 * @param line of the file, 0 for the file as a whole
 * @param column by its name in the header; empty for the whole line
 * @param messageKey names the rule and what it expects, with the arguments in its slots
 * @param found what stands there, shortened
 */
public record ListProblem(long line, String column, String messageKey, List<Object> arguments, String found) {

    private static final int LONGEST = 80;

    public ListProblem {
        arguments = List.copyOf(arguments);
        found = found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "…";
    }

    static ListProblem of(long line, String column, String rule, String found, Object... arguments) {
        return new ListProblem(line, column, "eligibility.list.problem." + rule, List.of(arguments), found);
    }
}
