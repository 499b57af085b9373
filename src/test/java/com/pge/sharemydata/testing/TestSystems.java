package com.pge.sharemydata.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One MariaDB and one mail server for all tests of this JVM, in a folder that goes with it. */
public final class TestSystems implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PASSWORD = "for-tests-only";

    private static final Started STARTED = start();

    private record Started(EmbeddedMariaDb database, LocalMail mail, int mailPort) {}

    private static Started start() {
        try {
            Path home = Files.createDirectories(
                    Path.of("target/test-systems-" + ProcessHandle.current().pid()));
            EmbeddedMariaDb database = EmbeddedMariaDb.start(home, freePort(), false, PASSWORD, "portal");
            database.awaitReady();
            int mailPort = freePort();
            LocalMail mail = LocalMail.start(mailPort);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                database.close();
                delete(home);
            }));
            return new Started(database, mail, mailPort);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The mail server of the tests. */
    public static LocalMail mail() {
        return STARTED.mail();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test systems",
                        Map.of(
                                "spring.datasource.url",
                                STARTED.database().url("portal"),
                                "spring.datasource.username",
                                EmbeddedMariaDb.USER,
                                "spring.datasource.password",
                                PASSWORD,
                                "spring.mail.host",
                                "127.0.0.1",
                                "spring.mail.port",
                                STARTED.mailPort())));
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
