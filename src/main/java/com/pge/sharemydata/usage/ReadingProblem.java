package com.pge.sharemydata.usage;

/**
 * A row that was refused.
 *
 * @param line of the file, the header being the first
 * @param found what stands there, shortened
 */
public record ReadingProblem(long line, ReadingRule rule, String found) {

    private static final int LONGEST = 80;

    public ReadingProblem {
        found = found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "…";
    }
}
