package com.pge.sharemydata.certificate;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.pge.sharemydata.certificate.pki.SigningRequests;
import com.pge.sharemydata.shared.RuleViolation;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class KeyRulesTest {

    private static final String BLOCKED = "ab".repeat(32);

    private final KeyRules rules = new KeyRules(new CertificateSettings(
            Passphrase.of("correct horse battery staple"),
            Duration.ofDays(365),
            null,
            Duration.ofHours(24),
            new ByteArrayResource(
                    ("# weak keys\n" + BLOCKED.toUpperCase(Locale.ROOT) + "\n").getBytes(StandardCharsets.US_ASCII)),
            "PG&E"));

    KeyRulesTest() throws Exception {}

    @Test
    void acceptASoundKey() {
        PublicKey key = SigningRequests.rsa(2048).getPublic();

        assertThatNoException().isThrownBy(() -> rules.check(key, "cd".repeat(32)));
    }

    @Test
    void refuseABlockedKey() {
        PublicKey key = SigningRequests.ec("secp256r1").getPublic();

        refuse("certificate.error.key-blocked", key, BLOCKED);
    }

    @Test
    void refuseAKeyOfMoreThan8192Bits() throws Exception {
        BigInteger huge = BigInteger.ONE.shiftLeft(16_383).add(BigInteger.ONE);

        refuse("certificate.error.key-size", rsa(huge, BigInteger.valueOf(65_537)), "");
    }

    @Test
    void refuseAKeyOfAnOddSize() throws Exception {
        BigInteger odd = BigInteger.ONE.shiftLeft(2_048).add(BigInteger.ONE);

        refuse("certificate.error.key-size", rsa(odd, BigInteger.valueOf(65_537)), "");
    }

    @Test
    void refuseAnEvenExponent() throws Exception {
        BigInteger modulus = ((RSAPublicKey) SigningRequests.rsa(2048).getPublic()).getModulus();

        refuse("certificate.error.key-exponent", rsa(modulus, BigInteger.valueOf(65_538)), "");
    }

    @Test
    void refuseAnExponentOfMonstrousSize() throws Exception {
        BigInteger modulus = ((RSAPublicKey) SigningRequests.rsa(2048).getPublic()).getModulus();

        refuse("certificate.error.key-exponent", rsa(modulus, modulus.subtract(BigInteger.TWO)), "");
    }

    private static PublicKey rsa(BigInteger modulus, BigInteger exponent) throws Exception {
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
    }

    private void refuse(String messageKey, PublicKey key, String sha256) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rules.check(key, sha256))
                .withMessage(messageKey);
    }
}
