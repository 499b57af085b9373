package com.pge.sharemydata.document;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a company's picture; another picture has another id. */
@Embeddable
public record LogoId(UUID id) implements Serializable {

    public static LogoId next() {
        return new LogoId(UUID.randomUUID());
    }

    /** Where browsers fetch it. */
    public String address() {
        return "images/logos/" + id;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
