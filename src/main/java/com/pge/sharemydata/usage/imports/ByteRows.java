package com.pge.sharemydata.usage.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The rows of a file of numbers, cell by cell, without an object for any of them. A row is in memory up to a limit only:
 * what is longer is skipped and told.
 */
final class ByteRows {

    private static final int BUFFER = 64 * 1024;
    private static final int MOST_CELLS = 32;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final byte[] row;
    private final int[] ends = new int[MOST_CELLS];
    private int next;
    private int filled;
    private int length;
    private int cells;
    private long number;
    private boolean tooLong;

    ByteRows(InputStream in, int longest) {
        this.in = in;
        this.row = new byte[longest];
    }

    /** Goes to the next row that is not empty; false after the last. */
    boolean next() throws IOException {
        do {
            if (!read()) {
                return false;
            }
        } while (length == 0 && !tooLong);
        split();
        return true;
    }

    /** Of the row, from 1. */
    long number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }

    int cells() {
        return cells;
    }

    int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1] + 1;
    }

    int end(int cell) {
        return ends[cell];
    }

    byte at(int position) {
        return row[position];
    }

    String text(int cell) {
        return new String(row, start(cell), end(cell) - start(cell), StandardCharsets.UTF_8).strip();
    }

    /** The same, without the quotes around it. */
    String unquoted(int cell) {
        String text = text(cell);
        boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return isQuoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    boolean is(int cell, byte[] text) {
        int start = start(cell);
        return Arrays.equals(row, start, end(cell), text, 0, text.length);
    }

    String whole() {
        return new String(row, 0, length, StandardCharsets.UTF_8);
    }

    private boolean read() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (true) {
            if (next == filled) {
                next = 0;
                filled = Math.max(0, in.read(buffer, 0, BUFFER));
                if (filled == 0) {
                    break;
                }
            }
            any = true;
            byte one = buffer[next++];
            if (one == '\n') {
                break;
            }
            if (length < row.length) {
                row[length++] = one;
            } else {
                tooLong = true;
            }
        }
        if (any) {
            number++;
        }
        if (length > 0 && row[length - 1] == '\r') {
            length--;
        }
        return any;
    }

    private void split() {
        cells = 0;
        boolean isQuoted = false;
        for (int position = 0; position < length && cells < MOST_CELLS - 1; position++) {
            // RFC 4180, 2.6: a comma between quotes parts nothing.
            isQuoted ^= row[position] == '"';
            if (row[position] == ',' && !isQuoted) {
                ends[cells++] = position;
            }
        }
        ends[cells++] = length;
    }
}
