package com.pge.sharemydata.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** A company's software that looks closely at whoever calls. */
public final class SampleReceiver implements AutoCloseable {

    /**
     * What came in.
     *
     * @param headers by their names in any case
     * @param caller the subject of the certificate that was shown; null for none
     */
    public record Received(
            String method,
            String target,
            Map<String, String> headers,
            String body,
            @Nullable String caller) {}

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final HttpsServer server;
    private final X509Certificate certificate;

    private SampleReceiver(HttpsServer server, X509Certificate certificate) {
        this.server = server;
        this.certificate = certificate;
    }

    /** @param isDemanding whether nobody gets in without a certificate below the root */
    public static SampleReceiver start(X509Certificate root, boolean isDemanding) {
        var key = SampleKeys.rsa();
        var certificate = SampleKeys.serverCertificate(key, "localhost");
        try {
            var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SSLContext tls = SampleTls.context(key, List.of(certificate), List.of(root));
            server.setHttpsConfigurator(new HttpsConfigurator(tls) {
                @Override
                public void configure(HttpsParameters connection) {
                    SSLParameters parameters = tls.getDefaultSSLParameters();
                    if (isDemanding) {
                        parameters.setNeedClientAuth(true);
                    } else {
                        parameters.setWantClientAuth(true);
                    }
                    connection.setSSLParameters(parameters);
                }
            });
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            var receiver = new SampleReceiver(server, certificate);
            server.createContext("/", receiver::receive);
            server.start();
            return receiver;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String url() {
        return "https://localhost:" + server.getAddress().getPort();
    }

    /** Trusts the receiver, and shows nothing. */
    public SSLContext trust() {
        return SampleTls.context(SampleKeys.rsa(), List.of(), List.of(certificate));
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public BlockingQueue<Received> received() {
        return received;
    }

    private void receive(HttpExchange exchange) throws IOException {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        received.add(new Received(
                exchange.getRequestMethod(),
                "https://" + headers.get("Host") + exchange.getRequestURI(),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                caller((HttpsExchange) exchange)));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private static @Nullable String caller(HttpsExchange exchange) {
        try {
            return exchange.getSSLSession().getPeerPrincipal().getName();
        } catch (SSLPeerUnverifiedException nobody) {
            return null;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
