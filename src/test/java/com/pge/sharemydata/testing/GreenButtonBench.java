package com.pge.sharemydata.testing;

import com.pge.sharemydata.directory.DirectoryBench;
import com.pge.sharemydata.greenbutton.notification.NotificationBench;
import com.pge.sharemydata.organization.OrganizationId;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** What companies' software gets of meters, and how fast. Callers and servers share the cores of this machine. */
final class GreenButtonBench {

    private static final int ROUNDS = 7;
    private static final int WARM_UPS = 4;
    private static final int MONTHS = 48;
    private static final int BULKS = 3;
    private static final int LISTENERS = 200;
    private static final int DEAF = 20;
    private static final double HOURS = 24;
    private static final int CONNECTIONS = 50;
    private static final int RATE = 300;
    private static final Duration LENGTH = Duration.ofSeconds(10);
    static final double MEGABYTE = 1_000_000;
    private static final String CUSTOMER = "sam.carter@customer.example";
    /** Whose meters are told by the file of the import alone. */
    private static final String FLEET = "7715530028";

    /** Whose software the sample third party is. */
    private static final String COMPANY = "Brightmeter";

    private static final String NUMBER = "5027719346";
    static final String MACHINE = "/GreenButtonConnect/espi/1_1/resource";
    static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final byte[] READING = "<ns0:IntervalReading>".getBytes(StandardCharsets.US_ASCII);

    private final BenchPortal portal;
    private final Figures figures;

    GreenButtonBench(BenchPortal portal, Figures figures) {
        this.portal = portal;
        this.figures = figures;
    }

    void run() throws IOException, InterruptedException {
        portal.startWithDoor();
        portal.meters(NUMBER, MONTHS);
        var software = portal.software();
        var browser = PersonBrowser.signedIn(portal.url(), CUSTOMER);
        var request = browser.requestOf(software);
        String code = browser.codeAt(portal.agree(browser.email(), request), software);
        var reader = new GreenButtonReader(portal, CustomerGrant.in(software.exchange(code)));
        List<String> points = reader.electricPoints();
        stream(reader, points);
        heap(reader, points.getFirst());
        resources(reader, points.getFirst());
        imports();
        bulk(software);
        portal.close();
        news();
    }

    private void imports() {
        List<Double> rows = new ArrayList<>();
        List<Double> feeds = new ArrayList<>();
        for (int round = -2; round < ROUNDS; round++) {
            double ofRows = portal.importedPerSecond(FLEET, "csv");
            double ofFeed = portal.importedPerSecond(FLEET, "xml");
            if (round >= 0) {
                rows.add(ofRows);
                feeds.add(ofFeed);
            }
        }
        figures.add("import.readings", "1/s", rows, "from CSV: three services, two years of 15 minutes, all new");
        figures.add("import.xml", "1/s", feeds, "the same from Green Button");
    }

    private void news() throws IOException {
        try (var database = new BenchDatabase();
                var receivers = new NewsReceivers()) {
            var _ = database.filled();
            List<OrganizationId> companies =
                    IntStream.range(0, LISTENERS).mapToObj(DirectoryBench::id).toList();
            var bench = new NotificationBench(
                    database.connections(),
                    new DirectoryBench(LISTENERS).standings(),
                    companies,
                    companies.subList(0, DEAF));
            List<Double> rates = new ArrayList<>();
            for (int round = -1; round < BULKS; round++) {
                double rate = bench.deliveriesPerSecond(receivers.answering(), receivers.silent(), receivers.trust());
                if (round >= 0) {
                    rates.add(rate);
                }
            }
            figures.add("notify.rate", "1/s", rates, "20 news each to 200 companies, of which 20 never answer");
        }
    }

    /** Another year each time, so that none is prepared already. */
    private void bulk(SampleThirdParty software) throws InterruptedException {
        portal.thousandMeters(COMPANY);
        String token = SampleThirdParty.tokenIn(software.liveToken());
        String bulk = MACHINE + "/Batch/Bulk/" + software.bulkId();
        LocalDate last = LocalDate.now(PACIFIC).minusDays(1);
        List<Double> rates = new ArrayList<>();
        String built = "";
        for (int round = -1; round < BULKS; round++) {
            LocalDate end = last.minusDays(round + 1);
            var asked = software.get(
                    bulk + "?published-min=" + start(end.minusDays(BulkBench.DAYS)) + "&published-max=" + start(end),
                    token);
            if (asked.statusCode() != HttpURLConnection.HTTP_ACCEPTED) {
                throw new IllegalStateException(bulk + ": " + asked.statusCode() + " " + asked.body());
            }
            built = asked.headers().firstValue("Location").orElseThrow();
            double seconds = portal.batchSeconds();
            if (round >= 0) {
                rates.add(BulkBench.METERS * BulkBench.DAYS * HOURS / seconds);
            }
        }
        figures.add(
                "bulk.readings", "1/s", rates, "from the request to the stored file: 1,000 meters, a year of hours");
        downloads(new BulkDownloads(portal, token, URI.create(built)));
    }

    private void downloads(BulkDownloads downloads) throws InterruptedException {
        List<Double> seconds = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int round = -1; round < BULKS; round++) {
            BulkDownloads.Round together = downloads.together();
            if (round >= 0) {
                seconds.add(together.seconds());
                others.add(Load.percentile(together.others(), 95));
            }
        }
        figures.add("bulk.downloads", "s", seconds, "until 1,000 slow readers at once had a megabyte each of it");
        figures.add("bulk.others", "ms", others, "p95 of a status call meanwhile");
    }

    static long start(LocalDate day) {
        return day.atStartOfDay(PACIFIC).toEpochSecond();
    }

    /** A year of 15-minute readings, beside the same bytes as a file; another service each time. */
    private void stream(GreenButtonReader reader, List<String> points) throws IOException, InterruptedException {
        List<String> feeds = new ArrayList<>();
        List<String> files = new ArrayList<>();
        List<Long> readings = new ArrayList<>();
        for (String point : points) {
            String feed = reader.batch(point, 12);
            Path file = portal.staticFile(point + ".xml");
            Files.write(file, reader.get(feed).readAllBytes());
            readings.add(count(Files.readAllBytes(file)));
            feeds.add(feed);
            files.add(StaticFiles.PATH + file.getFileName());
        }
        List<Double> perSecond = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        List<Double> asFile = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            GreenButtonReader.Transfer feed = reader.transfer(feeds);
            GreenButtonReader.Transfer file = reader.transfer(files);
            if (round >= 0) {
                perSecond.add(readings.stream().mapToLong(Long::longValue).sum() / feed.seconds());
                megabytes.add(feed.rate());
                asFile.add(file.rate());
                ratios.add(feed.rate() / file.rate());
            }
        }
        figures.add("stream.readings", "1/s", perSecond, "a year of 15-minute readings of one service, 1 connection");
        figures.add("stream.rate", "MB/s", megabytes, "the same answers");
        figures.add("stream.base-rate", "MB/s", asFile, "the same bytes as a file, same connector and client");
        figures.add("stream.ratio", "", ratios, "the one over the other, round by round");
    }

    private static long count(byte[] document) {
        long count = 0;
        for (int start = 0; start <= document.length - READING.length; start++) {
            if (Arrays.equals(document, start, start + READING.length, READING, 0, READING.length)) {
                count++;
            }
        }
        return count;
    }

    /** What stays in memory while an answer is half read. */
    private void heap(GreenButtonReader reader, String point) throws IOException, InterruptedException {
        List<Double> more = new ArrayList<>();
        for (int round = -1; round < ROUNDS; round++) {
            double year = held(reader.get(reader.batch(point, 12)));
            double years = held(reader.get(reader.batch(point, MONTHS)));
            if (round >= 0) {
                more.add(years - year);
            }
        }
        figures.add("stream.heap", "MB", more, "more live heap in the middle of 48 months than of 12, slow reader");
    }

    private double held(InputStream answer) throws IOException {
        try (answer) {
            answer.skipNBytes((long) MEGABYTE);
            return portal.heapMegabytes();
        }
    }

    private void resources(GreenButtonReader reader, String point) throws IOException, InterruptedException {
        String self = MACHINE + "/Subscription/" + reader.subscription() + "/UsagePoint/" + point;
        String reading = self + "/MeterReading/" + reader.meterReading(self);
        List<String> paths = List.of(
                self,
                self + "/MeterReading",
                reading,
                reading + "/IntervalBlock/" + start(LocalDate.now(PACIFIC).minusMonths(2)),
                self + "/UsageSummary",
                MACHINE + "/LocalTimeParameters/1",
                MACHINE + "/Batch/RetailCustomer/" + reader.subscription());
        List<Double> slowest = new ArrayList<>();
        List<Double> usual = new ArrayList<>();
        List<GreenButtonReader> readers = IntStream.range(0, CONNECTIONS)
                .mapToObj(_ -> new GreenButtonReader(portal, reader.grant()))
                .toList();
        for (int round = -2; round < ROUNDS; round++) {
            Load.Round measured = paced(readers, paths);
            if (round >= 0) {
                slowest.add(measured.percentile(99));
                usual.add(measured.percentile(50));
            }
        }
        figures.add("resource.p99", "ms", slowest, "small resources, 300 requests/s in all over 50 connections");
        figures.add("resource.p50", "ms", usual, "the same calls");
    }

    /** Each connection asks at its own moments, whether or not the last answer was quick: what waits counts as waiting. */
    private static Load.Round paced(List<GreenButtonReader> readers, List<String> paths) throws InterruptedException {
        long began = System.nanoTime();
        long gap = Duration.ofSeconds(1).toNanos() * CONNECTIONS / RATE;
        List<Callable<List<Double>>> callers = new ArrayList<>();
        for (int number = 0; number < readers.size(); number++) {
            GreenButtonReader reader = readers.get(number);
            long first = began + gap * number / readers.size();
            int offset = number;
            callers.add(() -> {
                List<Double> took = new ArrayList<>();
                for (long due = first; due < began + LENGTH.toNanos(); due += gap) {
                    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                        LockSupport.parkNanos(left);
                    }
                    String path = paths.get((offset + took.size()) % paths.size());
                    reader.get(path).readAllBytes();
                    took.add((System.nanoTime() - due) / 1e6);
                }
                return took;
            });
        }
        return Load.of(callers, began);
    }
}
