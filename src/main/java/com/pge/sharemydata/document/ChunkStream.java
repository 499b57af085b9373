package com.pge.sharemydata.document;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Numbered pieces read as one stream; holds one piece at a time. */
final class ChunkStream extends InputStream {

    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] chunk = new byte[0];
    private int position;
    private int next;

    ChunkStream(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return atEnd() ? -1 : chunk[position++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (atEnd()) {
            return -1;
        }
        int some = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, into, offset, some);
        position += some;
        return some;
    }

    private boolean atEnd() {
        if (position < chunk.length) {
            return false;
        }
        Optional<byte[]> following = chunks.apply(next);
        following.ifPresent(piece -> {
            chunk = piece;
            position = 0;
            next++;
        });
        return following.isEmpty();
    }
}
