package com.pge.sharemydata.usage.imports;

/**
 * Why a row was refused, or a file not read to its end.
 *
 * @param line of the file, the header being the first; in a feed which entry, from 1
 * @param found what stands there, shortened
 * @param expected in words
 */
public record MeterImportProblem(long line, MeterImportRule rule, String found, String expected) {

    private static final int LONGEST = 80;

    public MeterImportProblem {
        found = found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "…";
    }
}
