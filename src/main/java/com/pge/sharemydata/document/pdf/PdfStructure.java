package com.pge.sharemydata.document.pdf;

import com.pge.sharemydata.shared.RuleViolation;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The cheap look at a file, before anything parses it: does it begin and end as a PDF does? */
final class PdfStructure {

    // ISO 32000-1, annex H.3, note 18: readers accept the end marker anywhere within the last 1024 bytes.
    private static final int TAIL = 1024;

    private PdfStructure() {}

    static void check(Path path) {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            FileKind kind = FileKind.of(read(file, 0, FileKind.SIGN_LENGTH));
            if (kind != FileKind.PDF) {
                throw new RuleViolation("document.error.not-pdf", kind);
            }
            byte[] tail = read(file, Math.max(0, file.length() - TAIL), TAIL);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                throw new RuleViolation("document.error.cut-off");
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static byte[] read(RandomAccessFile file, long from, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.min(length, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }
}
