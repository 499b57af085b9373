package com.pge.sharemydata.testing;

import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.authorization.AuthorizationRequestId;
import com.pge.sharemydata.directory.CompanyRow;
import com.pge.sharemydata.directory.Directory;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.Roles;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@link Run} for the bench: with a door on this machine by which a customer agrees to a request, as on the review page,
 * for a click cannot be made over plain HTTP.
 */
final class BenchRun {

    /** The name of the door's port among the settings. */
    static final String DOOR = "bench-door";

    /** The folder, below its home, of files that are served as they are. */
    static final String FILES = "static";

    private static final PageRequest FIRST = PageRequest.of(0, 1);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Map<String, ImportBench> files = new ConcurrentHashMap<>();
    private final LocalPortal portal;

    private BenchRun(LocalPortal portal) {
        this.portal = portal;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Path home = Path.of(System.getProperty("smd.home"));
        var parts = StartedParts.in(home);
        var door = new BenchRun(parts.portal());
        int port = new Settings(home).port(DOOR, 0);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/agree", exchange -> answer(exchange, door.agree(exchange)));
        server.createContext("/company", exchange -> answer(exchange, door.company(exchange)));
        server.createContext("/meters", exchange -> answer(exchange, door.meters(exchange)));
        server.createContext("/import", exchange -> answer(exchange, door.imported(exchange)));
        server.createContext("/bulk", exchange -> answer(exchange, door.bulk(exchange)));
        server.createContext("/batch", exchange -> answer(exchange, door.batch()));
        server.createContext("/settled", exchange -> answer(exchange, door.settled()));
        server.createContext("/heap", exchange -> answer(exchange, heap()));
        server.start();
        door.portal.alsoServes(new StaticFiles(Files.createDirectories(home.resolve(FILES))));
        parts.add(() -> server.stop(0));
        System.out.println(Greeting.of(door.portal.addresses(), began));
        Thread.currentThread().join();
    }

    /** Where the browser goes after the consent. */
    private String agree(HttpExchange exchange) {
        var asked = CookieBrowser.parameters(exchange.getRequestURI());
        var request =
                AuthorizationRequestId.read(asked.getOrDefault("request", "")).orElseThrow();
        return new DemoCustomer(portal, asked.getOrDefault("customer", ""))
                .agrees(request, null)
                .toString();
    }

    /** So many months of what a customer's meters counted. */
    private String meters(HttpExchange exchange) {
        var asked = CookieBrowser.parameters(exchange.getRequestURI());
        DemoMeters.bring(
                portal, List.of(asked.getOrDefault("number", "")), Integer.parseInt(asked.getOrDefault("months", "1")));
        return "";
    }

    /** How many readings a second come in from a file; the file is made once. */
    private String imported(HttpExchange exchange) {
        var asked = CookieBrowser.parameters(exchange.getRequestURI());
        var bench = files.computeIfAbsent(asked.getOrDefault("number", ""), one -> new ImportBench(portal, one));
        boolean isXml = "xml".equals(asked.get("format"));
        return Double.toString(isXml ? bench.feedReadingsPerSecond() : bench.readingsPerSecond());
    }

    /** A thousand meters, shared with a company. */
    private String bulk(HttpExchange exchange) {
        new BulkBench(portal).bring(OrganizationId.read(company(exchange)).orElseThrow());
        return "";
    }

    /** How many seconds the newest batch took. */
    private String batch() {
        return Double.toString(new BulkBench(portal).secondsOfTheLast());
    }

    /** Comes back when every effect of what was done so far has happened. */
    private String settled() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> portal.bean(JdbcClient.class)
                                .sql("select count(*) from EVENT_PUBLICATION where COMPLETION_DATE is null"
                                        + " and STATUS <> 'FAILED'")
                                .query(Long.class)
                                .single(),
                        waiting -> waiting == 0);
        return "";
    }

    /** The bytes that are alive. */
    private static String heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return Long.toString(runtime.totalMemory() - runtime.freeMemory());
    }

    /** The id of a listed company. */
    private String company(HttpExchange exchange) {
        String name = CookieBrowser.parameters(exchange.getRequestURI()).getOrDefault("name", "");
        return DemoPerson.CARE.does(
                () -> portal.bean(Directory.class).search(name, FIRST).stream()
                        .map(CompanyRow::organization)
                        .findFirst()
                        .orElseThrow()
                        .toString(),
                Roles.CUSTOMER_CARE);
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
