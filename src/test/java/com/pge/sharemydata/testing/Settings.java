package com.pge.sharemydata.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Ports and secrets of a local portal: chosen on the first start, then kept, so that addresses stay true. */
final class Settings {

    private final Path file;
    private final Properties kept = new Properties();

    Settings(Path home) {
        this.file = home.resolve("settings.properties");
        try {
            Files.createDirectories(home);
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    kept.load(reader);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The port of this name: the preferred one if it is free on the first start, else any free one. */
    int port(String name, int preferred) {
        return Integer.parseInt(kept("port." + name, () -> Integer.toString(free(preferred))));
    }

    String secret(String name) {
        return kept("secret." + name, () -> {
            byte[] random = new byte[16];
            new SecureRandom().nextBytes(random);
            return HexFormat.of().formatHex(random);
        });
    }

    private String kept(String key, java.util.function.Supplier<String> first) {
        String value = kept.getProperty(key);
        if (value == null) {
            value = first.get();
            kept.setProperty(key, value);
            try (var writer = Files.newBufferedWriter(file)) {
                kept.store(writer, "Chosen on the first start; ./portal reset forgets them");
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
        return value;
    }

    private boolean isChosen(int port) {
        return kept.containsValue(Integer.toString(port));
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private int free(int preferred) {
        if (preferred > 0 && !isChosen(preferred) && isFree(preferred)) {
            return preferred;
        }
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
