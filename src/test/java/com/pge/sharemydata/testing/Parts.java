package com.pge.sharemydata.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The folder of unpacked servers, kept between runs: {@code var/parts}, or what SMD_PARTS names. */
final class Parts {

    private Parts() {}

    static Path folder() {
        return Path.of(Optional.ofNullable(System.getenv("SMD_PARTS")).orElse("var/parts"))
                .toAbsolutePath()
                .normalize();
    }

    /** Copies a file or a folder with all it holds. */
    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.toAbsolutePath().getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
