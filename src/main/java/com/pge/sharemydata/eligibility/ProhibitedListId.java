package com.pge.sharemydata.eligibility;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one imported version of the Commission's list. */
@Embeddable
public record ProhibitedListId(UUID id) implements Serializable {

    public static ProhibitedListId next() {
        return new ProhibitedListId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
