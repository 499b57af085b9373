package com.pge.sharemydata.greenbutton.notification;

import com.pge.sharemydata.shared.PublicAddresses;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Posts to addresses that companies typed: to public machines alone, within a bounded time, following nobody elsewhere. Of
 * the answer nothing but its status is read.
 */
final class NotificationPost implements AutoCloseable {

    static final ContentType ATOM = ContentType.create("application/atom+xml");
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);

    private final Duration patience;
    private final CloseableHttpClient nameless;
    private final CloseableHttpClient showing;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("notification-patience").factory());

    /**
     * @param nameless shows no certificate to anybody
     * @param showing shows ours to servers that ask; its connections serve no company that wants none
     */
    NotificationPost(NotificationSettings settings, SSLContext nameless, SSLContext showing) {
        this.patience = settings.patience();
        this.nameless = client(settings, nameless);
        this.showing = client(settings, showing);
    }

    private static CloseableHttpClient client(NotificationSettings settings, SSLContext tls) {
        Duration patience = settings.patience();
        Duration connect = patience.compareTo(LONGEST_CONNECT) < 0 ? patience : LONGEST_CONNECT;
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new PublicAddresses(settings.allowedHosts()))
                        .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls))
                        .setMaxConnPerRoute(settings.atOnce())
                        .setMaxConnTotal(settings.atOnce())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(connect))
                                .setSocketTimeout(Timeout.of(patience))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(patience))
                        .setResponseTimeout(Timeout.of(patience))
                        .build())
                .setUserAgent("Share-My-Data")
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }

    /** The address as a request names it: RFC 9110, 4.2.3: an empty path is a slash. */
    static URI target(URI address) {
        return address.getRawPath().isEmpty() ? address.resolve("/") : address;
    }

    DeliveryAnswer post(URI address, byte[] document, Map<String, String> headers, boolean showsCertificate) {
        var request = new HttpPost(address);
        request.setEntity(new ByteArrayEntity(document, ATOM));
        headers.forEach(request::setHeader);
        CloseableHttpClient http = showsCertificate ? showing : nameless;
        // A socket's own timeout begins anew with every byte.
        Future<?> end = clock.schedule(() -> request.cancel(), patience.toMillis(), TimeUnit.MILLISECONDS);
        try (ClassicHttpResponse response = http.executeOpen(null, request, null)) {
            return DeliveryAnswer.of(response.getCode());
        } catch (IOException failed) {
            return DeliveryAnswer.failed(request.isCancelled() ? DeliveryProblem.TOO_SLOW : problem(failed));
        } finally {
            end.cancel(false);
        }
    }

    private static DeliveryProblem problem(IOException failed) {
        return switch (failed) {
            case PublicAddresses.NotPublic _ -> DeliveryProblem.PRIVATE_ADDRESS;
            case UnknownHostException _ -> DeliveryProblem.UNKNOWN_HOST;
            case ConnectTimeoutException _, SocketTimeoutException _ -> DeliveryProblem.TOO_SLOW;
            case SSLException _ -> DeliveryProblem.TLS;
            default -> DeliveryProblem.NO_CONNECTION;
        };
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        nameless.close();
        showing.close();
    }
}
