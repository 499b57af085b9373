package com.pge.sharemydata.customer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret in the link to the address on file: 128 random bits, kept as SHA-256 only. Cannot be printed by accident. */
final class ClaimToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private final String value;

    private ClaimToken(String value) {
        this.value = value;
    }

    static ClaimToken next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ClaimToken(HexFormat.of().formatHex(bytes));
    }

    /** Whatever stands in a link; a wrong one is found nowhere. */
    static ClaimToken of(String presented) {
        return new ClaimToken(presented);
    }

    /** The link's last part, for the mail and nothing else. */
    String reveal() {
        return value;
    }

    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "ClaimToken[hidden]";
    }
}
