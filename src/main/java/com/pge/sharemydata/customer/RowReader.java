package com.pge.sharemydata.customer;

import java.io.IOException;
import java.util.Map;

/** Reads the rows of a file one after another, never more than one into memory. */
interface RowReader {

    /** Takes one row: its line in the file and what stands in its fields, without blanks around; false to read no more. */
    @FunctionalInterface
    interface Row {

        boolean take(long line, Map<CustomerField, String> fields);
    }

    /** True where the file was read to its end, or as far as was wanted. */
    boolean read(Row row) throws IOException;
}
