package com.pge.sharemydata.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A thousand slow readers at the same time of what was built in bulk, none of whom may keep others waiting. */
final class BulkDownloads {

    static final int READERS = 1_000;
    private static final int PIECE = 1 << 20;
    private static final int SIP = 64 * 1024;
    private static final Duration REST = Duration.ofMillis(100);

    private final BenchPortal portal;
    private final String token;
    private final URI batch;
    private final HttpClient client;

    /** @param batch where it is fetched */
    BulkDownloads(BenchPortal portal, String token, URI batch) {
        this.portal = portal;
        this.token = token;
        this.batch = batch;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(portal.companyTls())
                .build();
    }

    /**
     * @param seconds until the last had its piece
     * @param others milliseconds of the small calls of somebody else meanwhile
     */
    record Round(double seconds, List<Double> others) {}

    /** Each takes the first megabyte, which has to come whole. */
    Round together() throws InterruptedException {
        var left = new AtomicInteger(READERS);
        List<Double> others = new ArrayList<>();
        List<Callable<List<Double>>> callers = new ArrayList<>(Collections.nCopies(READERS, () -> {
            try {
                return List.of(piece());
            } finally {
                left.decrementAndGet();
            }
        }));
        callers.add(() -> {
            try (var load = new Load(portal.companyTls())) {
                while (left.get() > 0) {
                    long began = System.nanoTime();
                    var _ = load.once(portal.serviceStatus(token));
                    others.add((System.nanoTime() - began) / 1e6);
                    LockSupport.parkNanos(REST.toNanos());
                }
            }
            return List.of();
        });
        Load.Round all = Load.of(callers, System.nanoTime());
        return new Round(all.seconds(), others.stream().sorted().toList());
    }

    private double piece() throws IOException, InterruptedException {
        long began = System.nanoTime();
        var answer = client.send(
                HttpRequest.newBuilder(batch)
                        .header("Authorization", "Bearer " + token)
                        .header("Range", "bytes=0-" + (PIECE - 1))
                        .build(),
                BodyHandlers.ofInputStream());
        if (answer.statusCode() != HttpURLConnection.HTTP_PARTIAL) {
            throw new IllegalStateException(batch + ": " + answer.statusCode());
        }
        try (InputStream body = answer.body()) {
            int read = 0;
            for (byte[] sip = body.readNBytes(SIP); sip.length > 0; sip = body.readNBytes(SIP)) {
                read += sip.length;
                LockSupport.parkNanos(REST.toNanos());
            }
            if (read != PIECE) {
                throw new IllegalStateException(batch + ": " + read + " bytes of " + PIECE);
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
