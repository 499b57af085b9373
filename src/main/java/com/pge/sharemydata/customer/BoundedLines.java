package com.pge.sharemydata.customer;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, each in memory up to a limit only: what is longer is skipped and told. */
final class BoundedLines {

    private final Reader reader;
    private final int longest;
    private final StringBuilder line = new StringBuilder();
    private final char[] buffer = new char[8192];
    private int next;
    private int filled;
    private long number;
    private boolean tooLong;

    BoundedLines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** The next line without its end; null after the last. */
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        tooLong = false;
        boolean any = false;
        for (int character = read(); character >= 0; character = read()) {
            any = true;
            if (character == '\n') {
                break;
            }
            keep((char) character);
        }
        if (!any) {
            return null;
        }
        number++;
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return line.toString();
    }

    private void keep(char character) {
        if (line.length() < longest) {
            line.append(character);
        } else {
            tooLong = true;
        }
    }

    private int read() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, reader.read(buffer, 0, buffer.length));
            if (filled == 0) {
                return -1;
            }
        }
        return buffer[next++];
    }

    /** Of the line last read, from 1. */
    long number() {
        return number;
    }

    /** Whether the line last read is only the beginning of one. */
    boolean isTooLong() {
        return tooLong;
    }
}
