package com.pge.sharemydata.authorization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 of codes and tokens, which hold enough chance to need no slow hash. */
final class SecretHash {

    private SecretHash() {}

    /** In lower-case hex. */
    static String of(String secret) {
        return HexFormat.of().formatHex(sha256(secret));
    }

    /** RFC 7636, 4.6: whether the verifier is the one whose challenge was sent; in constant time. */
    static boolean isChallenge(String challenge, String verifier) {
        String computed = Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(verifier));
        return MessageDigest.isEqual(
                computed.getBytes(StandardCharsets.US_ASCII), challenge.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
