package com.pge.sharemydata.certificate;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a client certificate. */
@Embeddable
public record CertificateId(UUID id) implements Serializable {

    public static CertificateId next() {
        return new CertificateId(UUID.randomUUID());
    }

    /** Reads an id from a link; anything but a UUID is an {@link IllegalArgumentException}. */
    public static CertificateId of(String text) {
        return new CertificateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
