package com.pge.sharemydata.usage.imports;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Understands the rows of a file of comma-separated values. */
interface ImportedRows {

    /** Reads the header; false where a needed column is missing or one stands there twice. */
    boolean readHeader() throws IOException;

    /** Takes the row where the reader is; the first rule that it breaks, or null. */
    @Nullable
    MeterImportRule take();

    /** Takes what waited for more rows. */
    default void finish() {}
}
