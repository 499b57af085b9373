package com.pge.sharemydata.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret in a link that works once: 128 random bits, kept as SHA-256 only. Cannot be printed by accident. */
public final class OneTimeToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private final String value;

    private OneTimeToken(String value) {
        this.value = value;
    }

    public static OneTimeToken next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new OneTimeToken(HexFormat.of().formatHex(bytes));
    }

    /** Whatever stands in a link; a wrong one is found nowhere. */
    public static OneTimeToken of(String presented) {
        return new OneTimeToken(presented);
    }

    /** The link's last part, for whoever gets the link and nobody else. */
    public String reveal() {
        return value;
    }

    /** In lower-case hex. */
    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "OneTimeToken[hidden]";
    }
}
