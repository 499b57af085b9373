package com.pge.sharemydata.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company's way from the first draft to live, as its people see it today. Derived, never stored.
 *
 * @param current the newest version
 * @param judged the version before, where its decision explains the current draft
 * @param next null where there is nothing to do
 * @param promised the day by which we decide; null while it is not our turn
 * @param duty what a live company has to do by a day; null where there is nothing
 * @param windowEnds when an approval without passed tests ends; null where that does not matter
 */
public record Journey(
        Stage stage,
        RegistrationDetails current,
        @Nullable RegistrationDetails judged,
        List<MilestoneRow> milestones,
        @Nullable NextAction next,
        @Nullable Duty duty,
        @Nullable LocalDate promised,
        @Nullable Instant windowEnds) {

    public WaitingOn waitingOn() {
        return stage.waitingOn();
    }
}
