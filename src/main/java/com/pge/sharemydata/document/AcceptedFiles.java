package com.pge.sharemydata.document;

import org.springframework.util.unit.DataSize;

/** What a field for files lets people choose: a hint to their browser, never the check. */
public record AcceptedFiles(DataSize size, String mimeType, String extension) {

    public static AcceptedFiles pdf(DocumentLimits limits) {
        return new AcceptedFiles(limits.size(), "application/pdf", ".pdf");
    }
}
