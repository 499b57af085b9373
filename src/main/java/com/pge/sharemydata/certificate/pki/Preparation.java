package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.PreparedCertificate;
import java.security.PublicKey;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is about to be signed, byte for byte. */
final class Preparation implements PreparedCertificate {

    private final String serial;
    private final byte[] toBeSigned;
    private final PublicKey key;
    private final AtomicBoolean used = new AtomicBoolean();

    Preparation(String serial, byte[] toBeSigned, PublicKey key) {
        this.serial = serial;
        this.toBeSigned = toBeSigned.clone();
        this.key = key;
    }

    @Override
    public String serial() {
        return serial;
    }

    PublicKey key() {
        return key;
    }

    String hash() {
        return X509.sha256(toBeSigned);
    }

    /** Gives the bytes out, once. */
    byte[] use() {
        if (!used.compareAndSet(false, true)) {
            throw new IllegalStateException("Certificate " + serial + " was prepared for one signature only");
        }
        return toBeSigned.clone();
    }
}
