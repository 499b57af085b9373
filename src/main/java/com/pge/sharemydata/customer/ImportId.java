package com.pge.sharemydata.customer;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one import. */
public record ImportId(UUID id) implements Serializable {

    static ImportId next() {
        return new ImportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
