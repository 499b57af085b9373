package com.pge.sharemydata.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A secret that authenticates a company's software: its client_secret, or its registration access token.
 *
 * <p>Born from 128 random bits, shown once, kept as SHA-256 only. It cannot be printed: {@link #reveal()} is the one way out.
 */
public final class ClientSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private final String value;

    private ClientSecret(String value) {
        this.value = value;
    }

    /** A new one: 32 hex digits. */
    static ClientSecret random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new ClientSecret(HexFormat.of().formatHex(bits));
    }

    /** One that somebody presents, of whatever form. */
    static ClientSecret presented(String value) {
        return new ClientSecret(value);
    }

    /** The value in clear, for the one page that shows it. */
    public String reveal() {
        return value;
    }

    /** In lower-case hex. 128 random bits need no slow hash. */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In constant time. */
    boolean matches(String sha256) {
        return MessageDigest.isEqual(
                sha256().getBytes(StandardCharsets.US_ASCII), sha256.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "ClientSecret[hidden]";
    }
}
