package com.pge.sharemydata.greenbutton.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The directory of the prepared files. A file has its name only when it is whole; whatever else lies there is what a node
 * that was killed left behind.
 */
@Component
class BatchFiles {

    private static final int BUFFER = 64 * 1024;
    private static final int NAME_DIGITS = 16;

    private final Path directory;

    BatchFiles(BatchSettings settings) {
        this.directory = settings.directory();
    }

    /** Writes a document, and says whether there was any data for it. */
    interface Document {
        boolean write(CountedGzip out);
    }

    /** Writes it compressed, whole or not at all. */
    BatchFile write(UUID batch, Document document) throws IOException {
        Files.createDirectories(directory);
        Path part = directory.resolve(batch + "." + UUID.randomUUID() + ".part");
        try {
            MessageDigest digest = sha256();
            long size;
            boolean hasData;
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var counting = CountedGzip.into(
                        new BufferedOutputStream(
                                new DigestOutputStream(Channels.newOutputStream(channel), digest), BUFFER),
                        BUFFER);
                hasData = document.write(counting);
                counting.finish();
                size = counting.count();
                channel.force(true);
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            long compressed = Files.size(part);
            String name = batch + "-" + sha256.substring(0, NAME_DIGITS) + ".xml.gz";
            Files.move(part, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return new BatchFile(name, sha256, compressed, hasData ? size : 0);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    Path path(BatchFile file) {
        return directory.resolve(file.name());
    }

    /** Whether it lies there, in the length that it had. */
    boolean isWhole(BatchFile file) {
        try {
            return Files.size(path(file)) == file.compressedSize();
        } catch (IOException missing) {
            return false;
        }
    }

    void delete(BatchFile file) {
        delete(path(file));
    }

    /** Removes what is older than that and belongs to nobody. */
    void deleteStrays(Instant before, Predicate<String> isKnown) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> strays = files.filter(file -> isOlder(file, before))
                    .filter(file -> !isKnown.test(String.valueOf(file.getFileName())))
                    .toList();
            strays.forEach(BatchFiles::delete);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
