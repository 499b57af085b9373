package com.pge.sharemydata.status;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a maintenance window. */
@Embeddable
public record MaintenanceId(UUID id) implements Serializable {

    static MaintenanceId next() {
        return new MaintenanceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
