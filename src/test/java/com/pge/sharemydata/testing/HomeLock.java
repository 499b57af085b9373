package com.pge.sharemydata.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second portal off the folder of a running one; the operating system lets go of it however the process ends. */
final class HomeLock implements AutoCloseable {

    private final FileChannel file;

    private HomeLock(FileChannel file) {
        this.file = file;
    }

    /** Takes the folder, until closed. */
    static HomeLock take(Path home) {
        try {
            Files.createDirectories(home);
            var file = FileChannel.open(
                    home.resolveSibling(home.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                file.close();
                throw new StartRefused("A portal already runs in " + home + "; end it first.");
            }
            return new HomeLock(file);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
