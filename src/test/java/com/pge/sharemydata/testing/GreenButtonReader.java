package com.pge.sharemydata.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The company's software of the bench, with one customer's token. */
final class GreenButtonReader {

    private static final Pattern POINT =
            Pattern.compile("UsagePoint/([0-9]{10})\" rel=\"self\".*?<ns0:kind>([01])</ns0:kind>");

    record Transfer(long bytes, double seconds) {

        double rate() {
            return bytes / GreenButtonBench.MEGABYTE / seconds;
        }
    }

    private final BenchPortal portal;
    private final HttpClient client;
    private final CustomerGrant grant;

    GreenButtonReader(BenchPortal portal, CustomerGrant grant) {
        this.portal = portal;
        this.grant = grant;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(portal.companyTls())
                .build();
    }

    CustomerGrant grant() {
        return grant;
    }

    String subscription() {
        return grant.authorizationId();
    }

    InputStream get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(portal.machineUrl() + path))
                .header("Authorization", "Bearer " + grant.accessToken())
                .build();
        var answer = client.send(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private String text(String path) throws IOException, InterruptedException {
        return new String(get(path).readAllBytes(), StandardCharsets.UTF_8);
    }

    List<String> electricPoints() throws IOException, InterruptedException {
        return POINT.matcher(text(GreenButtonBench.MACHINE + "/Subscription/" + subscription() + "/UsagePoint"))
                .results()
                .filter(found -> found.group(2).equals("0"))
                .map(found -> found.group(1))
                .toList();
    }

    String meterReading(String usagePoint) throws IOException, InterruptedException {
        Matcher found = Pattern.compile("/MeterReading/([A-Za-z0-9+=]+)\"").matcher(text(usagePoint + "/MeterReading"));
        if (!found.find()) {
            throw new IllegalStateException("No meter reading at " + usagePoint);
        }
        return found.group(1);
    }

    String batch(String point, int months) {
        return GreenButtonBench.MACHINE + "/Batch/Subscription/" + subscription() + "/UsagePoint/" + point
                + "?published-min="
                + GreenButtonBench.start(LocalDate.now(GreenButtonBench.PACIFIC).minusMonths(months));
    }

    /** One after another over one connection. */
    Transfer transfer(List<String> paths) throws IOException, InterruptedException {
        byte[] buffer = new byte[64 * 1024];
        long bytes = 0;
        long began = System.nanoTime();
        for (String path : paths) {
            try (InputStream body = get(path)) {
                for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                    bytes += read;
                }
            }
        }
        return new Transfer(bytes, (System.nanoTime() - began) / 1e9);
    }
}
