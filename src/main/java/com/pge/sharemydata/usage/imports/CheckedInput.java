package com.pge.sharemydata.usage.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of a file as they arrive: counted up to a limit, hashed, and where an import is resumed compared with those
 * that came the first time.
 */
final class CheckedInput extends FilterInputStream {

    private final MessageDigest digest = newDigest();
    private final long most;
    private final long before;
    private final String beforeSha256;
    private long bytes;
    private boolean isOther;

    /**
     * @param before how many bytes came the first time
     * @param beforeSha256 of them
     */
    CheckedInput(InputStream in, long most, long before, String beforeSha256) {
        super(in);
        this.most = most;
        this.before = before;
        this.beforeSha256 = beforeSha256;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        // Ends exactly where the first time ended, so that nothing behind is read from another file.
        int wanted = bytes < before ? (int) Math.min(length, before - bytes) : length;
        int read = super.read(into, offset, wanted);
        if (read < 0) {
            if (bytes < before) {
                throw new RefusedContent(MeterImportRule.SAME_FILE, bytes + " bytes");
            }
            return read;
        }
        bytes += read;
        digest.update(into, offset, read);
        if (bytes > most) {
            throw new RefusedContent(MeterImportRule.SIZE, "more than " + most + " bytes");
        }
        if (bytes == before && read > 0 && !hash().equals(beforeSha256)) {
            isOther = true;
            throw new RefusedContent(MeterImportRule.SAME_FILE, "SHA-256 " + hash());
        }
        return read;
    }

    /** How many bytes of the file came by now, this time or the first. */
    long bytes() {
        return isBehind() ? before : bytes;
    }

    /** Of these bytes. */
    String sha256() {
        return isBehind() ? beforeSha256 : hash();
    }

    /** Whether it is not known yet that this is the file that came the first time, or known that it is another. */
    boolean isBehind() {
        return isOther || bytes < before;
    }

    private String hash() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
