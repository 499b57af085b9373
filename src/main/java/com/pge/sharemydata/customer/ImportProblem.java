package com.pge.sharemydata.customer;

/**
 * What is wrong with an imported file.
 *
 * @param line of the file, 0 for the file as a whole
 * @param field as headers spell it; empty for the whole line
 * @param rule by its name
 * @param found what stands there, shortened
 * @param expected in words
 */
public record ImportProblem(long line, String field, String rule, String found, String expected) {

    private static final int LONGEST = 80;

    public ImportProblem {
        found = found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "…";
    }
}
