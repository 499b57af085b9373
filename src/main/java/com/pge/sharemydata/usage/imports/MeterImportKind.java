package com.pge.sharemydata.usage.imports;

/** What a file holds, and how. */
public enum MeterImportKind {
    READINGS_CSV,
    GREEN_BUTTON,
    BILLS_CSV,
    PROGRAMS_CSV
}
