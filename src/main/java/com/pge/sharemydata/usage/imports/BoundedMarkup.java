package com.pge.sharemydata.usage.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an XML document in which no tag, comment and text is longer than a limit, so that a parser, which keeps each of
 * them in memory, stays small.
 */
final class BoundedMarkup extends FilterInputStream {

    private enum Place {
        TEXT,
        /** Behind the first character of markup. */
        OPENED,
        TAG,
        DECLARATION,
        COMMENT,
        CHARACTER_DATA,
        INSTRUCTION
    }

    private static final int QUOTE = '"';
    private static final int APOSTROPHE = '\'';

    private final int longest;
    private Place place = Place.TEXT;
    private int quote;
    private int length;
    private int before;
    private int beforeThat;

    BoundedMarkup(InputStream in, int longest) {
        super(in);
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        int read = super.read(into, offset, wanted);
        for (int position = offset; position < offset + read; position++) {
            see(into[position]);
        }
        return read;
    }

    private void see(int one) throws RefusedContent {
        if (one == 0) {
            throw new RefusedContent(MeterImportRule.XML, "a zero byte, as in UTF-16");
        }
        if (++length > longest) {
            throw new RefusedContent(
                    MeterImportRule.BOUNDS, "more than " + longest + " bytes without an end of markup");
        }
        switch (place) {
            case TEXT -> enterIf(one == '<', Place.OPENED);
            case OPENED -> open(one);
            case TAG -> tag(one);
            case DECLARATION -> declaration(one);
            case COMMENT -> enterIf(one == '>' && before == '-' && beforeThat == '-', Place.TEXT);
            case CHARACTER_DATA -> enterIf(one == '>' && before == ']' && beforeThat == ']', Place.TEXT);
            case INSTRUCTION -> enterIf(one == '>' && before == '?', Place.TEXT);
        }
        beforeThat = before;
        before = one;
    }

    private void open(int one) {
        place = one == '!' ? Place.DECLARATION : one == '?' ? Place.INSTRUCTION : Place.TAG;
        quote = 0;
    }

    private void tag(int one) {
        if (quote == 0 && (one == QUOTE || one == APOSTROPHE)) {
            quote = one;
        } else if (quote == one) {
            quote = 0;
        } else {
            enterIf(quote == 0 && one == '>', Place.TEXT);
        }
    }

    private void declaration(int one) {
        if (one == '-' && before == '-') {
            place = Place.COMMENT;
        } else if (one == '[') {
            place = Place.CHARACTER_DATA;
        } else {
            enterIf(one == '>', Place.TEXT);
        }
    }

    private void enterIf(boolean isThere, Place next) {
        if (isThere) {
            place = next;
            length = 0;
        }
    }
}
