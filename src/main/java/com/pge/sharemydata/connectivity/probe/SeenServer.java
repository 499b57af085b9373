package com.pge.sharemydata.connectivity.probe;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Remembers the chain that a server shows, so that it is judged after the handshake, point by point. Nothing is sent to
 * the server before that.
 */
final class SeenServer extends X509ExtendedTrustManager {

    private List<X509Certificate> chain = List.of();
    private String keyExchange = "";

    /** The server's own certificate first. */
    List<X509Certificate> chain() {
        return chain;
    }

    /** As the TLS library names it to those who trust. */
    String keyExchange() {
        return keyExchange;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String authType) {
        chain = List.of(shown);
        keyExchange = authType;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String authType, Socket socket) {
        checkServerTrusted(shown, authType);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String authType, SSLEngine engine) {
        checkServerTrusted(shown, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String authType) throws CertificateException {
        throw new CertificateException("Nobody calls here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String authType, Socket socket)
            throws CertificateException {
        checkClientTrusted(shown, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String authType, SSLEngine engine)
            throws CertificateException {
        checkClientTrusted(shown, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
