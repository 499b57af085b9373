package com.pge.sharemydata.document;

import java.util.Locale;
import java.util.function.Function;

/**
 * Writes the portal's own PDFs: tagged for screen readers, with page numbers, in fonts of their own. What is written
 * depends on nothing but the text, so that the hash of a document names it.
 */
public interface PdfDocuments {

    /**
     * A text in the reader's language, or in English, with a sentence that says so, where no font has the
     * language's characters ({@code portal.pdf.cjk-font} for Traditional Chinese).
     *
     * @param text by language; asked for the one language in which the document will be written
     */
    SpokenText in(Locale language, Function<Locale, PdfText> text);

    /** Writes a text as it is. */
    byte[] write(SpokenText text);
}
