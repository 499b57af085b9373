package com.pge.sharemydata.status;

import com.pge.sharemydata.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * From when to when which parts will not be there.
 *
 * @param note more words, in English; empty for none
 */
public record MaintenancePlan(Instant start, Instant end, Set<ServicePart> parts, String note) {

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final int LONGEST_NOTE = 500;

    public MaintenancePlan {
        parts = Set.copyOf(parts);
        note = note.strip();
        if (!end.isAfter(start)) {
            throw new RuleViolation("status.error.order");
        }
        if (end.isAfter(start.plus(LONGEST))) {
            throw new RuleViolation("status.error.long", LONGEST.toDays());
        }
        if (parts.isEmpty() || !ServicePart.ANNOUNCED.containsAll(parts)) {
            throw new RuleViolation("status.error.parts");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new RuleViolation("status.error.note", LONGEST_NOTE);
        }
    }
}
