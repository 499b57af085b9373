package com.pge.sharemydata.testing;

import com.pge.sharemydata.authorization.LiveAuthorizationsBench;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

/** A database without a portal: a thousand companies and a million authorizations, kept for the next bench. */
final class BenchDatabase implements AutoCloseable {

    private final EmbeddedMariaDb server;
    private final HikariDataSource connections = new HikariDataSource();

    BenchDatabase() throws IOException {
        Path home = Files.createDirectories(Path.of("var/bench/standing"));
        EmbeddedMariaDb.endWhatIsLeft(home);
        var settings = new Settings(home);
        String password = settings.secret("database");
        server = EmbeddedMariaDb.start(home, settings.port("database", 0), true, password, "standing");
        server.awaitReady();
        connections.setJdbcUrl(server.url("standing"));
        connections.setUsername(EmbeddedMariaDb.USER);
        connections.setPassword(password);
    }

    DataSource connections() {
        return connections;
    }

    /** The authorizations, with the tables of everything else beside them. */
    LiveAuthorizationsBench filled() {
        var bench = new LiveAuthorizationsBench(connections);
        bench.fill();
        return bench;
    }

    @Override
    public void close() {
        connections.close();
        server.close();
    }
}
