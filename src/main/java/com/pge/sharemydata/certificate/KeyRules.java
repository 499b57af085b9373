package com.pge.sharemydata.certificate;

import com.pge.sharemydata.shared.RuleViolation;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which public keys are strong enough; each rule is one method and one message. Kind and curve are checked before. */
@Component
public class KeyRules {

    static final int SMALLEST_RSA = 2048;
    static final int LARGEST_RSA = 8192;

    private static final BigInteger LEAST_EXPONENT = BigInteger.valueOf(65_537);
    private static final int LARGEST_EXPONENT_BITS = 256;

    private final Set<String> blocked;

    KeyRules(CertificateSettings properties) throws IOException {
        if (properties.blockedKeys() == null) {
            this.blocked = Set.of();
        } else {
            this.blocked = properties
                    .blockedKeys()
                    .getContentAsString(StandardCharsets.US_ASCII)
                    .lines()
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** @param sha256 of the SubjectPublicKeyInfo, in lower-case hex */
    public void check(PublicKey key, String sha256) {
        if (blocked.contains(sha256)) {
            throw new RuleViolation("certificate.error.key-blocked", sha256);
        }
        if (key instanceof RSAPublicKey rsa) {
            size(rsa.getModulus().bitLength());
            exponent(rsa.getPublicExponent());
            factors(rsa.getModulus());
        }
    }

    private static void size(int bits) {
        // CA/Browser Forum baseline requirements, 6.1.5: the size is a multiple of 8
        if (bits < SMALLEST_RSA || bits > LARGEST_RSA || bits % 8 != 0) {
            throw new RuleViolation("certificate.error.key-size", bits, SMALLEST_RSA, LARGEST_RSA);
        }
    }

    private static void exponent(BigInteger exponent) {
        // CA/Browser Forum baseline requirements, 6.1.6: odd, from 2^16 + 1 to 2^256 - 1
        if (!exponent.testBit(0)
                || exponent.compareTo(LEAST_EXPONENT) < 0
                || exponent.bitLength() > LARGEST_EXPONENT_BITS) {
            String found = exponent.bitLength() > 64 ? "2^" + (exponent.bitLength() - 1) : exponent.toString();
            throw new RuleViolation("certificate.error.key-exponent", found, LEAST_EXPONENT.toString());
        }
    }

    private static void factors(BigInteger modulus) {
        if (WeakModulus.hasSmallFactor(modulus)) {
            throw new RuleViolation("certificate.error.key-factor");
        }
        if (WeakModulus.isRoca(modulus)) {
            throw new RuleViolation("certificate.error.key-roca");
        }
        if (WeakModulus.hasCloseFactors(modulus)) {
            throw new RuleViolation("certificate.error.key-close");
        }
    }
}
