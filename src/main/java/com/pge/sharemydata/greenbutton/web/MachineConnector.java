package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.certificate.ServerIdentity;
import com.pge.sharemydata.greenbutton.MachineSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.security.KeyStore;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The machine API's own TLS port, beside the portal's. It asks for a client certificate and takes any, or none: the
 * application judges.
 */
@Component
class MachineConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int LARGEST_HEADERS = 16 * 1024;
    private static final int LARGEST_BODY = 16 * 1024;
    private static final int SMALLEST_COMPRESSED = 2048;
    private static final int REQUEST_MILLISECONDS = 20_000;
    private static final int IDLE_MILLISECONDS = 60_000;
    private static final String NO_PASSWORD = "";

    private final MachineSettings settings;
    private final ObjectProvider<ServerIdentity> ownIdentity;
    private final ObjectProvider<SslBundles> bundles;
    private final Connector connector = new Connector(Http11NioProtocol.class.getName());

    MachineConnector(
            MachineSettings settings, ObjectProvider<ServerIdentity> ownIdentity, ObjectProvider<SslBundles> bundles) {
        this.settings = settings;
        this.ownIdentity = ownIdentity;
        this.bundles = bundles;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        connector.setPort(settings.port());
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setXpoweredBy(false);
        connector.setMaxPostSize(LARGEST_BODY);
        var protocol = (Http11NioProtocol) connector.getProtocolHandler();
        protocol.setSSLEnabled(true);
        protocol.setMaxHttpRequestHeaderSize(LARGEST_HEADERS);
        protocol.setMaxSwallowSize(LARGEST_BODY);
        protocol.setConnectionTimeout(REQUEST_MILLISECONDS);
        protocol.setKeepAliveTimeout(IDLE_MILLISECONDS);
        // A handshake with client certificates costs a hundred times an answer: connections live as long as they are
        // used.
        protocol.setMaxKeepAliveRequests(-1);
        protocol.setCompression("on");
        protocol.setCompressibleMimeType("application/atom+xml,application/json,application/problem+json,text/csv");
        protocol.setCompressionMinSize(SMALLEST_COMPRESSED);
        // spring.threads.virtual.enabled does not reach a second connector.
        protocol.setExecutor(new VirtualThreadExecutor("machine-"));
        SSLHostConfig tls = tls();
        var certificate = new SSLHostConfigCertificate(tls, SSLHostConfigCertificate.Type.UNDEFINED);
        tls.addCertificate(certificate);
        protocol.addSslHostConfig(tls);
        // The authority that issues the identity stands in the database, which is ready only once the port is opened.
        connector.setProperty("bindOnInit", "false");
        connector.addLifecycleListener(event -> identify(event, certificate));
        factory.addAdditionalConnectors(connector);
    }

    /** Whether the request came in by this port and not by the portal's. */
    boolean received(HttpServletRequest request) {
        return request.getLocalPort() == port();
    }

    /** The port it listens on; -1 before it does. */
    int port() {
        return connector.getLocalPort();
    }

    private static SSLHostConfig tls() {
        var config = new SSLHostConfig();
        config.setProtocols("TLSv1.2+TLSv1.3");
        config.setCertificateVerification("optional");
        config.setTrustManagerClassName(AnyClientCertificate.class.getName());
        return config;
    }

    private void identify(LifecycleEvent event, SSLHostConfigCertificate certificate) {
        if (!event.getType().equals(Lifecycle.BEFORE_START_EVENT)) {
            return;
        }
        String bundle = settings.sslBundle();
        if (bundle == null) {
            use(certificate, ownIdentity.getObject().issue(hosts()), NO_PASSWORD);
            return;
        }
        SslStoreBundle stores = bundles.getObject().getBundle(bundle).getStores();
        KeyStore keys = stores.getKeyStore();
        if (keys == null) {
            throw new IllegalStateException(
                    "The SSL bundle %s (portal.machine.ssl-bundle) holds no key".formatted(bundle));
        }
        String password = stores.getKeyStorePassword();
        use(certificate, keys, password == null ? NO_PASSWORD : password);
    }

    private static void use(SSLHostConfigCertificate certificate, KeyStore keys, String password) {
        certificate.setCertificateKeystore(keys);
        certificate.setCertificateKeystorePassword(password);
        certificate.setCertificateKeyPassword(password);
    }

    private List<String> hosts() {
        var hosts = new LinkedHashSet<String>();
        hosts.add(settings.baseUrl().getHost());
        hosts.add("localhost");
        hosts.add("127.0.0.1");
        return List.copyOf(hosts);
    }
}
