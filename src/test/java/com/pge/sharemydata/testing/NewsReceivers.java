package com.pge.sharemydata.testing;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** Where companies' software hears news: one address answers, the other takes the call and never says a word. */
final class NewsReceivers implements AutoCloseable {

    private final KeyPair key = SampleKeys.rsa();
    private final X509Certificate certificate = SampleKeys.serverCertificate(key, "localhost");
    private final CountDownLatch closing = new CountDownLatch(1);
    private final HttpsServer server;

    NewsReceivers() throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(
                new HttpsConfigurator(SampleTls.context(key, List.of(certificate), List.of(certificate))));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/answering", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.createContext("/silent", exchange -> {
            try {
                closing.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.start();
    }

    URI answering() {
        return address("/answering");
    }

    URI silent() {
        return address("/silent");
    }

    SSLContext trust() {
        return SampleTls.context(SampleKeys.rsa(), List.of(), List.of(certificate));
    }

    private URI address(String path) {
        return URI.create("https://localhost:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
