package com.pge.sharemydata.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/** A real Keycloak server as a child process: unpacked and built once, its database a schema of the embedded MariaDB. */
final class EmbeddedKeycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int managementPort;
    private final Path log;

    private EmbeddedKeycloak(Process process, int managementPort, Path log) {
        this.process = process;
        this.managementPort = managementPort;
        this.log = log;
    }

    /** What a start needs to know. */
    record Options(
            Path home,
            String databaseUrl,
            String databasePassword,
            int port,
            int managementPort,
            boolean demoUsers,
            Map<String, String> realmValues) {

        String baseUrl() {
            return "http://localhost:" + port;
        }
    }

    /** Starts the server and returns at once; {@link #awaitReady} waits. */
    static EmbeddedKeycloak start(Options options) {
        try {
            Path server = unpacked(Parts.folder());
            bring(server, options.demoUsers());
            Path log = options.home().resolve("keycloak.log");
            var builder = new ProcessBuilder(
                    "setsid",
                    server.resolve("bin/kc.sh").toString(),
                    "start",
                    "--optimized",
                    "--import-realm",
                    "--http-enabled=true",
                    "--http-host=127.0.0.1",
                    "--http-port=" + options.port(),
                    "--http-management-port=" + options.managementPort(),
                    "--hostname=" + options.baseUrl(),
                    "--cache=local",
                    "--db-url=" + options.databaseUrl(),
                    "--db-username=" + EmbeddedMariaDb.USER,
                    "--db-password=" + options.databasePassword());
            builder.environment().putAll(environment());
            builder.environment().putAll(options.realmValues());
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            Process process = builder.start();
            Leftovers.remember(options.home(), "keycloak", process.pid());
            return new EmbeddedKeycloak(process, options.managementPort(), log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends the server that a killed run of this folder left behind. */
    static void endWhatIsLeft(Path home) {
        Leftovers.end(home, "keycloak", Parts.folder().toString());
    }

    /** Returns when the server answers that it is ready; fails with its last words when it ends or takes too long. */
    void awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            while (System.nanoTime() < deadline && process.isAlive()) {
                if (answers(http, request)) {
                    return;
                }
                process.waitFor(Duration.ofMillis(250));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("Keycloak did not start; it said:\n" + lastWords());
    }

    /** Sends a signal to the server and its children, which are a group of their own. */
    void signal(String name) {
        try {
            int exit = new ProcessBuilder("kill", "-" + name, "--", "-" + process.pid())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("Keycloak does not take the signal " + name);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String lastWords() {
        try (Stream<String> lines = Files.lines(log)) {
            return String.join(
                    "\n", lines.toList().reversed().stream().limit(15).toList());
        } catch (IOException unreadable) {
            return "nothing";
        }
    }

    /** The JVM options of whoever starts us are not meant for the server, which chooses its own collector. */
    private static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx384m",
                "JAVA_TOOL_OPTIONS",
                "");
    }

    /** Unpacks the server of the build's folder and builds it for MariaDB, once per version. */
    private static Path unpacked(Path parts) throws IOException {
        Path zip;
        try (var candidates = Files.list(Path.of("target/parts"))) {
            zip = candidates
                    .filter(file -> file.getFileName().toString().matches("keycloak-.*\\.zip"))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("Run the build first: it fetches the Keycloak server"));
        }
        Path server =
                parts.toAbsolutePath().resolve(zip.getFileName().toString().replace(".zip", ""));
        Path built = server.resolve("built");
        if (!Files.exists(built)) {
            System.out.println("Unpacking and preparing Keycloak, once; this takes half a minute.");
            unzip(zip, parts);
            var build = new ProcessBuilder(
                    server.resolve("bin/kc.sh").toString(),
                    "build",
                    "--db=mariadb",
                    "--health-enabled=true",
                    "--metrics-enabled=true");
            build.environment().putAll(environment());
            Path log = parts.resolve("keycloak-build.log");
            try {
                int exit = build.redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
                if (exit != 0) {
                    throw new IllegalStateException("Keycloak could not be built, see " + log);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
            Files.writeString(built, "");
        }
        return server;
    }

    /** Copies the realm, its look and, where wanted, the demo users into the server. */
    private static void bring(Path server, boolean demoUsers) throws IOException {
        Path realm = Path.of("keycloak-realm");
        Path imports = Files.createDirectories(server.resolve("data/import"));
        Parts.copy(realm.resolve("share-my-data-realm.json"), imports.resolve("share-my-data-realm.json"));
        Path users = imports.resolve("share-my-data-users-0.json");
        if (demoUsers) {
            Parts.copy(realm.resolve("demo-users.json"), users);
        } else {
            Files.deleteIfExists(users);
        }
        Path themes = realm.resolve("themes");
        if (Files.isDirectory(themes)) {
            Parts.copy(themes, server.resolve("themes"));
        }
    }

    private static void unzip(Path zip, Path into) throws IOException {
        Path root = into.toAbsolutePath().normalize();
        try (var stream = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                Path target = root.resolve(entry.getName()).normalize();
                if (!target.startsWith(root)) {
                    throw new IOException("Outside of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(stream, target, StandardCopyOption.REPLACE_EXISTING);
                    if (List.of("kc.sh", "kcadm.sh", "kcreg.sh")
                            .contains(target.getFileName().toString())) {
                        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }

    @Override
    public void close() {
        Leftovers.end(process.toHandle());
    }
}
