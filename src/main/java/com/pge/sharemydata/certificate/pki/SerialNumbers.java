package com.pge.sharemydata.certificate.pki;

import java.math.BigInteger;
import java.security.SecureRandom;

/** Serial numbers that nobody can foresee (RFC 5280, 4.1.2.2: positive, at most 20 octets). */
final class SerialNumbers {

    private static final int BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SerialNumbers() {}

    static BigInteger next() {
        BigInteger serial = new BigInteger(BITS, RANDOM);
        return serial.signum() == 0 ? next() : serial;
    }

    static String hex(BigInteger serial) {
        return "%032x".formatted(serial);
    }
}
