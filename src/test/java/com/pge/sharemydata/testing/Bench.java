package com.pge.sharemydata.testing;

import com.pge.sharemydata.directory.DirectoryBench;
import com.pge.sharemydata.journey.FirstLoad;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./portal bench [group]}: measures the portal in a process of its own and prints a table. Every figure is the
 * median of several rounds after a warm-up; what is compared is measured alternately in the same rounds.
 */
public final class Bench {

    private static final int ROUNDS = 5;
    private static final int STARTS = 3;
    private static final int COMPANIES = 10_000;
    // Classes load and pools fill for some seconds after the greeting; until then memory is not that of an idle portal.
    private static final Duration UNTIL_IDLE = Duration.ofSeconds(15);

    private final Figures figures = new Figures();
    private final BenchPortal portal = new BenchPortal(Path.of("var/bench"));

    private Bench() {}

    /** Measures the named groups, or all. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Bench().measure(List.of(arguments));
    }

    /** What can be measured by its name, in this order. */
    private Map<String, Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        groups.put("startup", this::startup);
        groups.put("memory", this::memory);
        groups.put("token", this::token);
        groups.put("status", this::status);
        groups.put("directory", this::directory);
        groups.put("web", this::web);
        groups.put("authorization", this::authorization);
        groups.put("greenbutton", this::greenButton);
        return groups;
    }

    private interface Group {
        void run() throws IOException, InterruptedException;
    }

    private void measure(List<String> wanted) throws IOException, InterruptedException {
        var groups = groups();
        if (!groups.keySet().containsAll(wanted)) {
            System.err.println("Unknown group in " + wanted + "; there are " + groups.keySet());
            System.exit(2);
        }
        try (portal) {
            for (var group : groups.entrySet()) {
                if (wanted.isEmpty() || wanted.contains(group.getKey())) {
                    System.out.printf("Measuring %s; load of this machine %s%n", group.getKey(), BenchPortal.load());
                    group.getValue().run();
                }
            }
        }
        figures.write(Path.of("target/bench.json"));
        System.out.println(figures.table());
    }

    private void startup() throws IOException, InterruptedException {
        List<Double> application = new ArrayList<>();
        List<Double> everything = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            everything.add(portal.restart());
            application.add(portal.applicationSeconds());
        }
        figures.add("startup.app", "s", application, "as Spring Boot says, while Keycloak starts beside it");
        figures.add("startup.run", "s", everything, "from the command to the greeting, not the first start");
    }

    private void memory() throws IOException, InterruptedException {
        List<Double> memory = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            var _ = portal.restart();
            Thread.sleep(UNTIL_IDLE);
            memory.add(portal.residentMegabytes());
        }
        figures.add(
                "memory.run",
                "MB",
                memory,
                "resident: portal, mail, MariaDB, Keycloak; idle; shared pages count twice");
    }

    private void token() throws IOException, InterruptedException {
        portal.startOnce();
        var request = portal.facadeToken();
        try (var company = new Load(portal.companyTls());
                var direct = new Load(portal.companyTls())) {
            new Comparison("token", figures)
                    .of(
                            new Comparison.Side("live client token by mutual TLS, " + Load.HOW, company, () -> request),
                            new Comparison.Side(
                                    "Keycloak itself: same client, key and grant, plain http",
                                    direct,
                                    portal.keycloak()::tokenRequest));
        }
    }

    private void status() throws IOException, InterruptedException {
        portal.startOnce();
        var ping = portal.ping();
        try (var load = new Load(portal.companyTls())) {
            var status = portal.serviceStatus(SampleThirdParty.tokenIn(load.once(portal.facadeToken())));
            new Comparison("status", figures)
                    .of(
                            new Comparison.Side("ReadServiceStatus by mutual TLS, " + Load.HOW, load, () -> status),
                            new Comparison.Side("a static answer over the same connections", load, () -> ping));
        }
    }

    private void directory() {
        List<Double> slowest = new ArrayList<>();
        var directory = new DirectoryBench(COMPANIES);
        var _ = directory.milliseconds();
        for (int round = 0; round < ROUNDS; round++) {
            slowest.add(Load.percentile(directory.milliseconds(), 99));
        }
        figures.add(
                "directory.p99", "ms", slowest, "search among 10,000; each 50th is the first after a company changed");
    }

    private void web() throws IOException, InterruptedException {
        portal.startOnce();
        List<Double> loads = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            loads.add(FirstLoad.kilobytes(portal.url() + "/"));
        }
        figures.add(
                "web.first-load", "KB", loads, "all Chromium receives for the landing page, cold; 1 KB = 1,024 bytes");
    }

    private void authorization() throws IOException, InterruptedException {
        if (!figures.has("directory.p99")) {
            directory();
        }
        new AuthorizationBench(portal, figures).run();
    }

    private void greenButton() throws IOException, InterruptedException {
        new GreenButtonBench(portal, figures).run();
    }
}
