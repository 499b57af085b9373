package com.pge.sharemydata.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/** A few busy callers over connections that are kept alive; any answer but 200 ends the measurement. */
final class Load implements AutoCloseable {

    private static final int CONNECTIONS = 4;
    static final String HOW = CONNECTIONS + " kept-alive connections, all busy";

    private final HttpClient client;

    Load(SSLContext tls) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(tls)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /**
     * What a round saw.
     *
     * @param milliseconds that each call took, sorted
     */
    record Round(double seconds, List<Double> milliseconds) {

        double rate() {
            return milliseconds.size() / seconds;
        }

        double percentile(int percent) {
            return Load.percentile(milliseconds, percent);
        }
    }

    /** The nearest-rank percentile of sorted values. */
    static double percentile(List<Double> sorted, int percent) {
        return sorted.get(Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.size()) - 1));
    }

    HttpResponse<String> once(HttpRequest request) {
        return answer(request, 200);
    }

    HttpResponse<String> answer(HttpRequest request, int expected) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(request + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Sends request after request on every connection for so long. */
    Round run(Supplier<HttpRequest> requests, Duration length) throws InterruptedException {
        long began = System.nanoTime();
        long end = began + length.toNanos();
        Callable<List<Double>> caller = () -> {
            List<Double> took = new ArrayList<>();
            while (System.nanoTime() < end) {
                HttpRequest request = requests.get();
                long sent = System.nanoTime();
                var _ = once(request);
                took.add((System.nanoTime() - sent) / 1e6);
            }
            return took;
        };
        return of(Collections.nCopies(CONNECTIONS, caller), began);
    }

    /** Sends given requests, each list on a connection of its own, one after another. */
    Round inTurns(List<List<HttpRequest>> lanes) throws InterruptedException {
        return of(
                lanes.stream()
                        .map(requests -> (Callable<List<Double>>) () -> {
                            List<Double> took = new ArrayList<>();
                            for (HttpRequest request : requests) {
                                long sent = System.nanoTime();
                                var _ = once(request);
                                took.add((System.nanoTime() - sent) / 1e6);
                            }
                            return took;
                        })
                        .toList(),
                System.nanoTime());
    }

    /** Lets some callers work at the same time. */
    static Round of(List<Callable<List<Double>>> callers, long began) throws InterruptedException {
        List<Double> all = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Double>> one : threads.invokeAll(callers)) {
                all.addAll(one.get());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Round(seconds, all.stream().sorted().toList());
    }

    @Override
    public void close() {
        client.close();
    }
}
