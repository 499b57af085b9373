package com.pge.sharemydata.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.certificate.pki.SigningRequests;
import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeakModulusTest {

    private static final BigInteger SOUND =
            ((RSAPublicKey) SigningRequests.rsa(2048).getPublic()).getModulus();

    @Test
    void findsNothingInASoundKey() {
        assertThat(WeakModulus.hasSmallFactor(SOUND)).isFalse();
        assertThat(WeakModulus.isRoca(SOUND)).isFalse();
        assertThat(WeakModulus.hasCloseFactors(SOUND)).isFalse();
    }

    @Test
    void findsASmallFactor() {
        assertThat(WeakModulus.hasSmallFactor(SOUND.multiply(BigInteger.valueOf(751))))
                .isTrue();
    }

    @Test
    void findsPrimesThatLieCloseTogether() {
        BigInteger first = new BigInteger(1024, 100, new Random(1));

        assertThat(WeakModulus.hasCloseFactors(first.multiply(first.nextProbablePrime())))
                .isTrue();
    }

    @Test
    void findsASquare() {
        BigInteger prime = new BigInteger(1024, 100, new Random(2));

        assertThat(WeakModulus.hasCloseFactors(prime.multiply(prime))).isTrue();
    }

    /** The faulty chips choose primes k * M + (65537^a mod M), with M the product of the first primes. */
    @Test
    void findsAKeyOfAFaultyChip() {
        BigInteger product = IntStream.of(
                        2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97,
                        101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, BigInteger::multiply);
        BigInteger generator = BigInteger.valueOf(65_537);
        BigInteger first = product.multiply(BigInteger.TWO.pow(700)).add(generator.modPow(BigInteger.TEN, product));
        BigInteger second =
                product.multiply(BigInteger.TWO.pow(701)).add(generator.modPow(BigInteger.valueOf(77), product));

        assertThat(WeakModulus.isRoca(first.multiply(second))).isTrue();
    }
}
