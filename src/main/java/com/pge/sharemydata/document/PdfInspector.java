package com.pge.sharemydata.document;

import java.nio.file.Path;

/** Looks into PDFs, off the caller's thread, under bounds of memory, time and pages. */
public interface PdfInspector {

    /** Refuses, with a {@link com.pge.sharemydata.shared.RuleViolation} that names the rule, what we do not take. */
    Inspection inspect(Path file);

    /** One page of a file that passed the inspection, as PNG; pages count from 1. */
    byte[] draw(Path file, int page);
}
