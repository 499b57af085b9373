package com.pge.sharemydata.certificate.pki;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * Shows the current key's certificate to every server that asks for one. Which authorities the server names is not asked:
 * whoever calls with this manager was told that its server wants ours.
 */
final class ShownKey extends X509ExtendedKeyManager {

    private static final String ALIAS = "portal";
    private static final String KEY_TYPE = "EC";

    private final Supplier<OwnKey> current;

    ShownKey(Supplier<OwnKey> current) {
        this.current = current;
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return Arrays.asList(keyTypes).contains(KEY_TYPE) ? ALIAS : null;
    }

    @Override
    public @Nullable String chooseEngineClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        return chooseClientAlias(keyTypes, issuers, null);
    }

    @Override
    public String[] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return keyType.equals(KEY_TYPE) ? new String[] {ALIAS} : new String[0];
    }

    /** RFC 8446, 4.4.2: the root may be left out. */
    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return current.get().chain().stream().limit(2).toArray(X509Certificate[]::new);
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        return current.get().key();
    }

    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }

    @Override
    public String[] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        return new String[0];
    }
}
