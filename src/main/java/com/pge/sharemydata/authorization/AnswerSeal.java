package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.IssuedTokens;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

/**
 * The answer to a refresh, sealed by the refresh token that got it: whoever shows that token again can have the answer
 * again, and nobody else, the portal included, can read it out of the database.
 */
final class AnswerSeal {

    private static final byte[] PURPOSE = "answer of a refresh".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY_BYTES = 32;

    private AnswerSeal() {}

    static byte[] seal(IssuedTokens answer, String refreshToken) {
        String lines = String.join(
                "\n",
                answer.accessToken(),
                answer.refreshToken(),
                Long.toString(answer.lifespan().toSeconds()),
                answer.subject(),
                answer.accessTokenId());
        return by(refreshToken).encrypt(lines.getBytes(StandardCharsets.UTF_8));
    }

    static IssuedTokens open(byte[] sealed, String refreshToken) {
        List<String> lines = new String(by(refreshToken).decrypt(sealed), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new IssuedTokens(
                lines.get(0),
                lines.get(1),
                Duration.ofSeconds(Long.parseLong(lines.get(2))),
                lines.get(3),
                lines.get(4));
    }

    /** RFC 5869: the key shares nothing with the hash by which the token is found. */
    private static BytesEncryptor by(String refreshToken) {
        try {
            SecretKey key = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(refreshToken.getBytes(StandardCharsets.UTF_8))
                                    .thenExpand(PURPOSE, KEY_BYTES));
            return AesGcmBytesEncryptor.withSecretKey(key).build();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
