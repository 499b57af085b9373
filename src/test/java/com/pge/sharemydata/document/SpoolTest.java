package com.pge.sharemydata.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class SpoolTest {

    private static final DataSize LIMIT = DataSize.ofKilobytes(100);

    @Test
    void knowsSizeAndHashOfWhatCameIn() throws IOException {
        try (Spool spool = Spool.of(bytes(3), LIMIT)) {
            assertThat(spool.size()).isEqualTo(3);
            assertThat(spool.sha256()).isEqualTo("709e80c88487a2411e1ee4dfb9f22a861492d20c4765150c0c794abd70f8147c");
            assertThat(spool.file()).hasSize(3);
        }
    }

    @Test
    void takesAFileOfExactlyTheLimit() throws IOException {
        try (Spool spool = Spool.of(bytes((int) LIMIT.toBytes()), LIMIT)) {
            assertThat(spool.size()).isEqualTo(LIMIT.toBytes());
        }
    }

    @Test
    void refusesOneByteMore() {
        refuses(bytes((int) LIMIT.toBytes() + 1), "document.error.size");
    }

    @Test
    void refusesNothing() {
        refuses(bytes(0), "document.error.empty");
    }

    @Test
    void leavesNoFileBehind() throws IOException {
        Spool spool = Spool.of(bytes(3), LIMIT);

        spool.close();

        assertThat(spool.file()).doesNotExist();
    }

    private static void refuses(InputStream content, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Spool.of(content, LIMIT))
                .withMessage(key);
    }

    private static InputStream bytes(int number) {
        return new ByteArrayInputStream(new byte[number]);
    }
}
