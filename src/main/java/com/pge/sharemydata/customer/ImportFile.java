package com.pge.sharemydata.customer;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.springframework.util.unit.DataSize;

/** A file of the utility's systems, CSV or JSON by its first character, read up to a size. */
final class ImportFile implements RowReader {

    private static final int BLANKS_BEFORE = 64;

    private final RowReader rows;
    private final DataSize size;
    private final ImportProblems problems;

    private ImportFile(RowReader rows, DataSize size, ImportProblems problems) {
        this.rows = rows;
        this.size = size;
        this.problems = problems;
    }

    static ImportFile open(InputStream content, CustomerSettings settings, ImportProblems problems) throws IOException {
        var bounded = new BufferedInputStream(
                new Bounded(content, settings.importSize().toBytes()));
        boolean json = isJson(bounded);
        // What is not UTF-8 becomes U+FFFD, which the rules of a row refuse.
        Reader reader = new InputStreamReader(bounded, StandardCharsets.UTF_8);
        RowReader rows = json
                ? new JsonRows(reader, settings.importRow(), problems)
                : new CsvRows(reader, settings.importRow(), problems);
        return new ImportFile(rows, settings.importSize(), problems);
    }

    @Override
    public boolean read(Row row) throws IOException {
        try {
            return rows.read(row);
        } catch (TooLarge tooLarge) {
            problems.file(0, null, "size", "", size.toMegabytes());
            return false;
        }
    }

    private static boolean isJson(BufferedInputStream content) throws IOException {
        content.mark(BLANKS_BEFORE);
        int first = content.read();
        for (int read = 1; read < BLANKS_BEFORE && first >= 0 && Character.isWhitespace(first); read++) {
            first = content.read();
        }
        content.reset();
        return first == '[' || first == '{';
    }

    private static final class TooLarge extends IOException {}

    /** Fails at the limit: a row that is cut off must not pass for a whole one. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream content, long limit) {
            super(content);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooLarge {
            left -= read;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
