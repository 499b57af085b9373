package com.pge.sharemydata.testing;

import com.pge.sharemydata.directory.DirectoryBench;
import com.pge.sharemydata.journey.FirstLoad;
import java.io.IOException;
import java.net.http.HttpRequest;
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
    private static final Duration UNTIL_IDLE = Duration.ofSeconds(15);
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration ROUND = Duration.ofSeconds(4);

    private final Figures figures = new Figures();
    private final BenchPortal portal = new BenchPortal(Path.of("var/bench"));

    private Bench() {}

    /** Measures the named group, or all. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Bench().measure(List.of(arguments));
    }

    private void measure(List<String> wanted) throws IOException, InterruptedException {
        Map<String, Group> groups = new LinkedHashMap<>();
        groups.put("startup", this::startup);
        groups.put("token", this::token);
        groups.put("status", this::status);
        groups.put("directory", this::directory);
        groups.put("web", this::web);
        if (!groups.keySet().containsAll(wanted)) {
            System.err.println("Unknown group in " + wanted + "; there are " + groups.keySet());
            System.exit(2);
        }
        try (portal) {
            for (var group : groups.entrySet()) {
                if (wanted.isEmpty() || wanted.contains(group.getKey())) {
                    System.out.println("Measuring " + group.getKey() + " ...");
                    group.getValue().run();
                }
            }
        }
        figures.write(Path.of("target/bench.json"));
        System.out.println(figures.table());
    }

    private interface Group {
        void run() throws IOException, InterruptedException;
    }

    private void startup() throws IOException, InterruptedException {
        portal.fillOnce();
        List<Double> application = new ArrayList<>();
        List<Double> everything = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            everything.add(portal.restart());
            application.add(portal.applicationSeconds());
            Thread.sleep(UNTIL_IDLE);
            memory.add(portal.residentMegabytes());
        }
        figures.add("startup.app", "s", application, "what Spring Boot says, while Keycloak starts beside it");
        figures.add("startup.run", "s", everything, "from the command to the greeting, not the first start");
        figures.add(
                "memory.run",
                "MB",
                memory,
                "sum of resident sets: portal, MariaDB, Keycloak; shared pages count twice");
    }

    private void token() throws IOException, InterruptedException {
        portal.startOnce();
        try (var company = new Load(portal.companyTls());
                var direct = new Load(portal.companyTls())) {
            compare("token", "Keycloak directly", company, portal.facadeToken(), direct, portal.keycloakToken());
        }
        figures.note("token.ratio: Keycloak's side is the client share-my-data-admin with its secret over plain http;"
                + " the portal's side adds mutual TLS and proves itself to Keycloak by a signed assertion");
    }

    private void status() throws IOException, InterruptedException {
        portal.startOnce();
        try (var load = new Load(portal.companyTls())) {
            String token = SampleThirdParty.tokenIn(load.once(portal.facadeToken()));
            compare("status", "GET ping", load, portal.serviceStatus(token), load, portal.ping());
        }
    }

    private void compare(
            String name, String otherName, Load load, HttpRequest request, Load otherLoad, HttpRequest other)
            throws InterruptedException {
        load.run(request, WARM_UP);
        otherLoad.run(other, WARM_UP);
        List<Load.Round> rounds = new ArrayList<>();
        List<Load.Round> others = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(load.run(request, ROUND));
            others.add(otherLoad.run(other, ROUND));
        }
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(rounds.get(round).rate() / others.get(round).rate());
        }
        String how = Load.CONNECTIONS + " kept-alive connections, all busy";
        figures.add(
                name + ".p50", "ms", rounds.stream().map(r -> r.percentile(50)).toList(), how);
        figures.add(
                name + ".p99", "ms", rounds.stream().map(r -> r.percentile(99)).toList(), how);
        figures.add(name + ".rate", "1/s", rounds.stream().map(Load.Round::rate).toList(), how);
        List<Double> otherRates = others.stream().map(Load.Round::rate).toList();
        figures.add(name + ".ratio", "", ratios, "over %s: %.0f 1/s".formatted(otherName, Figures.median(otherRates)));
    }

    private void directory() {
        List<Double> slowest = new ArrayList<>();
        var directory = new DirectoryBench(COMPANIES);
        var _ = directory.milliseconds();
        for (int round = 0; round < ROUNDS; round++) {
            slowest.add(Load.percentile(directory.milliseconds(), 99));
        }
        figures.add(
                "directory.p99", "ms", slowest, "Directory.search among 10,000; each 50th after a company has changed");
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
}
