package com.pge.sharemydata.usage.imports;

/** How far an import is. */
public enum MeterImportState {
    RUNNING,
    /** Read to the end of the file. */
    FINISHED,
    /** Not read to the end: the last problem says why, or the connection broke. */
    STOPPED
}
