package com.pge.sharemydata.document;

import java.time.Instant;

/** A stored document: its name as handed in, size in bytes, pages, SHA-256 in lower-case hex, and what the scan said. */
public record DocumentDetails(
        DocumentId id, String fileName, long size, int pages, String sha256, ScanResult scan, Instant storedAt) {}
