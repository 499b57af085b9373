package com.pge.sharemydata.testing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The one-time codes an authenticator app would show for the demo's people (RFC 6238, six digits, 30 seconds). */
public final class OneTimeCode {

    private OneTimeCode() {}

    /** {@code ./portal code SEED}: prints the code of now. */
    public static void main(String[] arguments) {
        System.out.println(of(arguments[0], java.time.Clock.systemUTC().instant()));
    }

    public static String of(String seed, Instant at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(new Base32().decode(seed), "HmacSHA1"));
            byte[] hash = mac.doFinal(
                    ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array());
            int binary = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, 4).getInt() & 0x7fffffff;
            return "%06d".formatted(binary % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
