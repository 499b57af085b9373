package com.pge.sharemydata.document;

/** What the malware gate says of a document. */
public enum ScanResult {
    PENDING,
    CLEAN,
    SUSPECT,
    ERROR,
    /** No scanner is configured. */
    NOT_SCANNED
}
