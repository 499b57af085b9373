package com.pge.sharemydata.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChunkStreamTest {

    private static final List<byte[]> CHUNKS = List.of(new byte[] {1, 2, 3}, new byte[] {4, -1});

    @Test
    void readsThePiecesAsOne() throws IOException {
        assertThat(stream().readAllBytes()).containsExactly(1, 2, 3, 4, -1);
    }

    @Test
    void readsByteByByteWithoutASign() throws IOException {
        var stream = stream();
        stream.skipNBytes(4);

        assertThat(stream.read()).isEqualTo(255);
        assertThat(stream.read()).isEqualTo(-1);
    }

    private static ChunkStream stream() {
        return new ChunkStream(number -> number < CHUNKS.size() ? Optional.of(CHUNKS.get(number)) : Optional.empty());
    }
}
