package com.pge.sharemydata.greenbutton.espi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Gathers the bytes of a document and hands them on in large pieces, so that a document of any length takes the same memory.
 * Flushing does nothing: what is gathered goes on when the buffer is full, and at the end by {@link #send}.
 */
final class FeedBuffer extends OutputStream {

    private static final int SIZE = 32 * 1024;
    private static final int MOST_DIGITS = 20;
    private static final int TEN = 10;

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int size;

    FeedBuffer(OutputStream out) {
        this.out = out;
    }

    /** The bytes of a text that needs no escaping. */
    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void write(int one) throws IOException {
        if (size == SIZE) {
            send();
        }
        bytes[size++] = (byte) one;
    }

    @Override
    public void write(byte[] many, int offset, int length) throws IOException {
        if (length > SIZE - size) {
            send();
            if (length > SIZE) {
                out.write(many, offset, length);
                return;
            }
        }
        System.arraycopy(many, offset, bytes, size, length);
        size += length;
    }

    /** The number in decimal digits: the only thing that is ever written past the XML writer beside fixed texts. */
    void number(long number) throws IOException {
        if (SIZE - size < MOST_DIGITS) {
            send();
        }
        if (number == Long.MIN_VALUE) {
            write(ascii(Long.toString(number)));
            return;
        }
        long left = number;
        if (left < 0) {
            bytes[size++] = '-';
            left = -left;
        }
        int end = size + digits(left);
        size = end;
        while (left > Integer.MAX_VALUE) {
            long quotient = left / TEN;
            bytes[--end] = (byte) ('0' + (left - quotient * TEN));
            left = quotient;
        }
        int rest = (int) left;
        do {
            int quotient = rest / TEN;
            bytes[--end] = (byte) ('0' + (rest - quotient * TEN));
            rest = quotient;
        } while (rest > 0);
    }

    private static int digits(long positive) {
        int digits = 1;
        for (long bound = TEN; digits < MOST_DIGITS - 1 && positive >= bound; bound *= TEN) {
            digits++;
        }
        return digits;
    }

    /** Hands on what is gathered. */
    void send() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }
}
