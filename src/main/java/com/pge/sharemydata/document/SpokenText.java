package com.pge.sharemydata.document;

import java.util.Locale;

/** A text in the language in which it is written. */
public record SpokenText(Locale language, PdfText text) {}
