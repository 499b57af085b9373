package com.pge.sharemydata.document.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A file that asks the budget as it is read. Compressed streams are read two kilobytes at a time, so that a stream that
 * unpacks without end is noticed after a few megabytes.
 */
final class BudgetedFile implements RandomAccessRead {

    /** Single bytes are read by the million; asking at each would cost more than reading. */
    private static final int SINGLE_READS = 256;

    private final RandomAccessRead file;
    private final Budget budget;
    private int singleReads;

    BudgetedFile(Path path, Budget budget) throws IOException {
        this.file = new RandomAccessReadBufferedFile(path);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        if (++singleReads % SINGLE_READS == 0) {
            budget.check();
        }
        return file.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        budget.check();
        return file.read(into, offset, length);
    }

    @Override
    public long getPosition() throws IOException {
        return file.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        file.seek(position);
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public boolean isClosed() {
        return file.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return file.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
