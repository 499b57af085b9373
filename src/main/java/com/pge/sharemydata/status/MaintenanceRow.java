package com.pge.sharemydata.status;

import java.time.Instant;
import java.util.Set;

/**
 * Maintenance as it is planned now.
 *
 * @param note more words, in English; empty for none
 * @param revision how often it was changed since it was planned
 */
public record MaintenanceRow(
        MaintenanceId id,
        Instant start,
        Instant end,
        Set<ServicePart> parts,
        String note,
        MaintenanceState state,
        int revision,
        Instant changedAt) {

    /** Whether it goes on at that moment. */
    public boolean isOn(Instant at) {
        return state == MaintenanceState.PLANNED && !start.isAfter(at) && end.isAfter(at);
    }

    /** Whether it goes on at that moment or is still to come. */
    public boolean isAhead(Instant at) {
        return state == MaintenanceState.PLANNED && end.isAfter(at);
    }
}
