package com.pge.sharemydata.document.pdf;

import com.pge.sharemydata.document.PdfDocuments;
import com.pge.sharemydata.shared.BundledTexts;
import com.pge.sharemydata.ui.Utility;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The writer of PDFs, without Spring. */
public final class PdfWriting {

    private PdfWriting() {}

    /** With a font for Chinese. */
    public static PdfDocuments with(@Nullable Path chinese) {
        return new PdfWriter(
                new Typefaces(new FontSettings(chinese)),
                BundledTexts.texts(),
                new Utility("PG&E", "sharemydata@pge.com"));
    }

    public static PdfDocuments without() {
        return with(null);
    }
}
