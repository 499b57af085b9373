package com.pge.sharemydata.greenbutton.espi;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;

/** Ids that follow from what they name, so that a resource carries the same one whenever it is sent again. */
final class StableId {

    /** RFC 9562, 6.6: the namespace of addresses. */
    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private StableId() {}

    /** RFC 9562, 5.5: a UUID of version 5 over the address's path, so that a new host name changes no id. */
    static UUID of(String address) {
        MessageDigest digest = sha1();
        digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(ADDRESSES.getMostSignificantBits())
                .putLong(ADDRESSES.getLeastSignificantBits())
                .flip());
        digest.update(URI.create(address).getRawPath().getBytes(StandardCharsets.UTF_8));
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        long high = (hash.getLong() & ~0xF000L) | 0x5000L;
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The id of a reading type says what it measures, in which steps and in which direction. */
    static String readingType(int unit, int intervalLength, int flowDirection) {
        return base64(unit + ":null:" + intervalLength + ":" + flowDirection);
    }

    static String meterReading(String readingType) {
        return base64(readingType + ":1");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
