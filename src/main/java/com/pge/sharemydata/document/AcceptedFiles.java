package com.pge.sharemydata.document;

import java.util.List;
import org.springframework.util.unit.DataSize;

/** What a field for files lets people choose: a hint to their browser, never the check. */
public record AcceptedFiles(DataSize size, List<String> mimeTypes, List<String> extensions) {

    public AcceptedFiles(DataSize size, String mimeType, String extension) {
        this(size, List.of(mimeType), List.of(extension));
    }

    public static AcceptedFiles pdf(DocumentLimits limits) {
        return new AcceptedFiles(limits.size(), "application/pdf", ".pdf");
    }

    public static AcceptedFiles logo(LogoLimits limits) {
        return new AcceptedFiles(limits.size(), List.of("image/png", "image/jpeg"), List.of(".png", ".jpg", ".jpeg"));
    }

    String endings() {
        return String.join(", ", extensions);
    }
}
