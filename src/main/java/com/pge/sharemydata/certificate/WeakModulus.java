package com.pge.sharemydata.certificate;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** Marks of RSA keys that a faulty generator made and that others can therefore compute. */
final class WeakModulus {

    // CA/Browser Forum baseline requirements, 6.1.6: no factor smaller than 752
    private static final BigInteger SMALL_PRIMES =
            primes(751).stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);

    // Nemec et al., The Return of Coppersmith's Attack (CVE-2017-15361)
    private static final List<Integer> ROCA_PRIMES =
            primes(167).subList(1, primes(167).size());
    private static final int ROCA_GENERATOR = 65_537;

    private static final int FERMAT_ROUNDS = 100;

    private WeakModulus() {}

    static boolean hasSmallFactor(BigInteger modulus) {
        return !modulus.gcd(SMALL_PRIMES).equals(BigInteger.ONE);
    }

    /** Keys of those chips are, modulo every small prime, a power of 65537; others are so with a chance of 1 in 2^27. */
    static boolean isRoca(BigInteger modulus) {
        return ROCA_PRIMES.stream()
                .allMatch(prime -> isPowerOfGenerator(
                        modulus.mod(BigInteger.valueOf(prime)).intValueExact(), prime));
    }

    /** Fermat's way to factor, which is quick only where the two primes lie close together (CVE-2022-26320). */
    static boolean hasCloseFactors(BigInteger modulus) {
        BigInteger root = modulus.sqrt();
        BigInteger sum = root.multiply(root).equals(modulus) ? root : root.add(BigInteger.ONE);
        for (int round = 0; round < FERMAT_ROUNDS; round++) {
            BigInteger rest = sum.multiply(sum).subtract(modulus);
            if (rest.sqrtAndRemainder()[1].signum() == 0) {
                return true;
            }
            sum = sum.add(BigInteger.ONE);
        }
        return false;
    }

    private static boolean isPowerOfGenerator(int remainder, int prime) {
        int power = 1;
        do {
            if (power == remainder) {
                return true;
            }
            power = (int) ((long) power * ROCA_GENERATOR % prime);
        } while (power != 1);
        return false;
    }

    private static List<Integer> primes(int last) {
        return IntStream.rangeClosed(2, last)
                .filter(number -> IntStream.range(2, number).noneMatch(divisor -> number % divisor == 0))
                .boxed()
                .toList();
    }
}
