package com.pge.sharemydata.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.springframework.web.util.HtmlUtils;

/**
 * The web server of a company's own software, over https with a certificate of its own: where customers who pick the
 * company arrive, where the portal sends codes, and where it tells of news. What came can be waited for, oldest first.
 */
public final class SampleThirdPartySite implements AutoCloseable {

    /** A customer whom the portal sent to the company. */
    public record Arrival(String scope, String thirdPartyId) {}

    /**
     * What the portal's authorize page sent back; what it left out is empty.
     *
     * @param isAwaited whether the state is one that this site sent and had not back yet
     */
    public record Callback(String code, String state, String iss, String error, boolean isAwaited) {}

    /** What the portal posted. */
    public record Notification(String contentType, String body) {}

    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final BlockingQueue<Callback> callbacks = new LinkedBlockingQueue<>();
    private final BlockingQueue<Notification> notifications = new LinkedBlockingQueue<>();
    private final Set<String> awaited = ConcurrentHashMap.newKeySet();

    private final HttpsServer server;
    private final X509Certificate certificate;
    private volatile String portalUrl = "";
    private volatile String clientId = "";
    private volatile int notificationStatus = 204;

    private SampleThirdPartySite(HttpsServer server, X509Certificate certificate) {
        this.server = server;
        this.certificate = certificate;
    }

    /** Opens the site on this machine; port 0 takes any free one. */
    public static SampleThirdPartySite start(int port) {
        var key = SampleKeys.rsa();
        var certificate = SampleKeys.serverCertificate(key, "localhost");
        try {
            var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.setHttpsConfigurator(
                    new HttpsConfigurator(SampleTls.context(key, List.of(certificate), List.of(certificate))));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            var site = new SampleThirdPartySite(server, certificate);
            server.createContext("/share", site::share);
            server.createContext("/authorize", site::authorize);
            server.createContext("/callback", site::callback);
            server.createContext("/notify", site::receive);
            server.start();
            return site;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Lets the site send people to the portal's authorize pages, as this client. */
    public void sendsPeopleTo(String portal, String client) {
        portalUrl = portal;
        clientId = client;
    }

    public String url() {
        return "https://localhost:" + server.getAddress().getPort();
    }

    /** The Third-Party Portal URI. */
    public String portalUri() {
        return url() + "/share";
    }

    public String redirectUri() {
        return url() + "/callback";
    }

    public String notificationUri() {
        return url() + "/notify";
    }

    /** What to trust in order to call the site. */
    public X509Certificate certificate() {
        return certificate;
    }

    public SSLContext trust() {
        return SampleTls.context(SampleKeys.rsa(), List.of(), List.of(certificate));
    }

    /** What news is answered with from now on; 302 leads elsewhere on the same site. */
    public void answersNewsWith(int status) {
        notificationStatus = status;
    }

    public BlockingQueue<Arrival> arrivals() {
        return arrivals;
    }

    public BlockingQueue<Callback> callbacks() {
        return callbacks;
    }

    public BlockingQueue<Notification> notifications() {
        return notifications;
    }

    /** The portal's authorize page, asked for a code of this client; its answer is awaited from now on. */
    public URI authorizeUri(String scope, boolean test) {
        String state = UUID.randomUUID().toString();
        awaited.add(state);
        return SampleThirdParty.authorizeUri(portalUrl, test, clientId, redirectUri(), scope, state);
    }

    private void share(HttpExchange exchange) throws IOException {
        var query = query(exchange);
        var arrival = new Arrival(query.getOrDefault("scope", ""), query.getOrDefault("ThirdPartyID", ""));
        arrivals.add(arrival);
        String onward = clientId.isEmpty()
                ? ""
                : "<p><a href=\"/authorize?scope=%1$s\">Share my data</a></p><p><a href=\"/authorize?test=true&amp;scope=%1$s\">Try it with test data</a></p>"
                        .formatted(encoded(arrival.scope()));
        page(
                exchange,
                "Welcome from your utility",
                "<p>You come as a customer of the utility, to us as third party <b>%s</b>.</p><p>Scope: <code>%s</code></p>%s"
                        .formatted(escaped(arrival.thirdPartyId()), escaped(arrival.scope()), onward));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var query = query(exchange);
        var there = authorizeUri(query.getOrDefault("scope", ""), query.containsKey("test"));
        exchange.getResponseHeaders().add("Location", there.toString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void callback(HttpExchange exchange) throws IOException {
        var query = query(exchange);
        String state = query.getOrDefault("state", "");
        var callback = new Callback(
                query.getOrDefault("code", ""),
                state,
                query.getOrDefault("iss", ""),
                query.getOrDefault("error", ""),
                awaited.remove(state));
        callbacks.add(callback);
        page(
                exchange,
                callback.error().isEmpty() ? "Thank you" : "Nothing was shared",
                callback.error().isEmpty()
                        ? "<p>The utility gave us a code; we can now ask for your data.</p>"
                        : "<p>The utility says: <code>%s</code></p>".formatted(escaped(callback.error())));
    }

    private void receive(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean isPosted = exchange.getRequestMethod().equals("POST");
        if (isPosted) {
            notifications.add(new Notification(type == null ? "" : type, body));
        }
        if (notificationStatus == 302) {
            exchange.getResponseHeaders().add("Location", notificationUri() + "/elsewhere");
        }
        exchange.sendResponseHeaders(isPosted ? notificationStatus : 405, -1);
        exchange.close();
    }

    private static void page(HttpExchange exchange, String title, String content) throws IOException {
        byte[] body = """
                <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%1$s</title>
                <style>body{font:18px/1.5 system-ui;max-width:36rem;margin:3rem auto;padding:0 1rem;color:#0f1b2d}code{overflow-wrap:anywhere}</style>
                <main><h1>%1$s</h1>%2$s</main></html>
                """.formatted(title, content).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(
                                pair -> decoded(pair[0]),
                                pair -> pair.length == 2 ? decoded(pair[1]) : "",
                                (first, _) -> first));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
