package com.pge.sharemydata.eligibility;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one comparison of an organization with the Commission's list. */
@Embeddable
public record ScreeningId(UUID id) implements Serializable {

    static ScreeningId next() {
        return new ScreeningId(UUID.randomUUID());
    }
}
