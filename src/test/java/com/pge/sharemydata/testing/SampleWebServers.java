package com.pge.sharemydata.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Web servers of companies on this machine, good ones and such as have every trouble a web server can have. */
public final class SampleWebServers implements AutoCloseable {

    private static final Duration YEAR = Duration.ofDays(365);

    private final Instant now = Clock.systemUTC().instant();
    private final KeyPair key = SampleKeys.rsa();
    private final KeyPair authorityKey = SampleKeys.rsa();
    private final X509Certificate authority = SampleKeys.authority(authorityKey, "Sample Public Authority");
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Closeable> open = new CopyOnWriteArrayList<>();
    private @Nullable String good;
    private volatile boolean broken;

    /** Trusts the one authority that the good ones have. */
    public X509TrustManager trust() {
        try {
            var authorities = KeyStore.getInstance("PKCS12");
            authorities.load(null, null);
            authorities.setCertificateEntry("authority", authority);
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(authorities);
            return Arrays.stream(trust.getTrustManagers())
                    .map(X509TrustManager.class::cast)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A good server's page: {@code /page}, {@code /moved}, {@code /strict} (400), {@code /missing}, {@code /error},
     * {@code /large}, {@code /cookies} (headers without end), {@code /silent}, {@code /changing}.
     */
    public String page(String path) {
        if (good == null) {
            good = secured("localhost", now.minus(YEAR), now.plus(YEAR));
        }
        return good + path;
    }

    /** Makes the page that changes answer with an error, or well again. */
    public void changes(boolean toBroken) {
        broken = toBroken;
    }

    public String withNameOfAnother() {
        return secured("other.example", now.minus(YEAR), now.plus(YEAR)) + "/page";
    }

    public String expired() {
        return secured("localhost", now.minus(YEAR), now.minus(Duration.ofDays(1))) + "/page";
    }

    public String endingIn(int days) {
        return secured(
                        "localhost",
                        now.minus(YEAR),
                        now.plus(Duration.ofDays(days)).plusSeconds(600)) + "/page";
    }

    public String notYetValid() {
        return secured("localhost", now.plus(Duration.ofDays(1)), now.plus(YEAR)) + "/page";
    }

    public String selfSigned() {
        return secured(SampleKeys.serverCertificate(key, "localhost")) + "/page";
    }

    /** Of an authority that nobody knows. */
    public String ofStranger() {
        KeyPair stranger = SampleKeys.rsa();
        var root = SampleKeys.authority(stranger, "Nobody Knows");
        return secured(SampleKeys.serverCertificate(
                        key.getPublic(),
                        "localhost",
                        now.minus(YEAR),
                        now.plus(YEAR),
                        root.getSubjectX500Principal(),
                        stranger.getPrivate()))
                + "/page";
    }

    /** Nobody listens there. */
    public String closed() {
        return "https://localhost:" + TestSystems.freePort() + "/page";
    }

    /** Speaks HTTP without TLS. */
    public String plain() {
        return raw(socket -> {
            socket.getOutputStream()
                    .write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.close();
        });
    }

    /** Takes the connection and never says a word. */
    public String mute() {
        return raw(socket -> open.add(socket));
    }

    private interface Greeting {
        void greet(Socket socket) throws IOException;
    }

    private String raw(Greeting greeting) {
        try {
            var server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            open.add(server);
            Thread.ofVirtual().start(() -> {
                try {
                    greeting.greet(server.accept());
                } catch (IOException closed) {
                    // The test is over.
                }
            });
            return "https://localhost:" + server.getLocalPort() + "/page";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String secured(String dnsName, Instant from, Instant until) {
        return secured(SampleKeys.serverCertificate(
                key.getPublic(), dnsName, from, until, authority.getSubjectX500Principal(), authorityKey.getPrivate()));
    }

    private String secured(X509Certificate certificate) {
        try {
            var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(SampleTls.context(key, List.of(certificate), List.of())));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::answer);
            server.start();
            open.add(() -> server.stop(0));
            return "https://localhost:" + server.getAddress().getPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/moved" -> {
                    exchange.getResponseHeaders().add("Location", "https://elsewhere.example/login");
                    exchange.sendResponseHeaders(302, -1);
                }
                case "/strict" -> exchange.sendResponseHeaders(400, -1);
                case "/missing" -> exchange.sendResponseHeaders(404, -1);
                case "/error" -> exchange.sendResponseHeaders(500, -1);
                case "/changing" -> exchange.sendResponseHeaders(broken ? 503 : 204, -1);
                case "/large" -> body(exchange, 10_000_000);
                case "/cookies" -> {
                    exchange.getResponseHeaders().add("Set-Cookie", "a=" + "b".repeat(20_000));
                    exchange.sendResponseHeaders(200, -1);
                }
                case "/silent" -> closing.await();
                default -> {
                    exchange.getResponseHeaders().add("Set-Cookie", "session=do-not-tell");
                    body(exchange, 12);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void body(HttpExchange exchange, int size) throws IOException {
        exchange.sendResponseHeaders(200, size);
        exchange.getResponseBody().write("x".repeat(size).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        closing.countDown();
        open.forEach(one -> {
            try {
                one.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
