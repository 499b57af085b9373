package com.pge.sharemydata.document;

import com.pge.sharemydata.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.unit.DataSize;

/** A file on its way in, kept outside the heap until it is stored or refused; closing removes it. */
record Spool(Path file, long size, String sha256) implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    /** Reads no further than the limit; {@code document.error.size} beyond it, {@code document.error.empty} for nothing. */
    static Spool of(InputStream content, DataSize limit) throws IOException {
        Path file = Files.createTempFile("share-my-data-", ".upload");
        try {
            MessageDigest digest = digest();
            long size = copy(new DigestInputStream(content, digest), file, limit);
            if (size == 0) {
                throw new RuleViolation("document.error.empty");
            }
            return new Spool(file, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(file);
            throw refused;
        }
    }

    private static long copy(InputStream from, Path file, DataSize limit) throws IOException {
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream to = Files.newOutputStream(file)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                size += read;
                if (size > limit.toBytes()) {
                    throw new RuleViolation("document.error.size", limit.toMegabytes());
                }
                to.write(buffer, 0, read);
            }
        }
        return size;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
