package com.pge.sharemydata.testing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** TLS with a key of one's own and a few trusted certificates, all in memory. */
final class SampleTls {

    private static final char[] IN_MEMORY = "in memory".toCharArray();

    private SampleTls() {}

    /**
     * Ready to call, or to be called.
     *
     * @param chain of the key's certificate; empty to show none
     */
    static SSLContext context(KeyPair key, List<X509Certificate> chain, List<X509Certificate> trusted) {
        try {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            if (!chain.isEmpty()) {
                keys.setKeyEntry("own", key.getPrivate(), IN_MEMORY, chain.toArray(Certificate[]::new));
            }
            var keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keyManagers.init(keys, IN_MEMORY);
            var authorities = KeyStore.getInstance("PKCS12");
            authorities.load(null, null);
            for (X509Certificate authority : trusted) {
                authorities.setCertificateEntry(authority.getSerialNumber().toString(16), authority);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(authorities);
            var context = SSLContext.getInstance("TLS");
            context.init(keyManagers.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
