package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version in a list.
 *
 * @param since when it came to its status
 * @param reviewer who has it in hand
 * @param ourDays working days it has been our turn
 */
public record RegistrationRow(
        RegistrationId id,
        OrganizationId organization,
        UserType userType,
        int number,
        String name,
        RegistrationStatus status,
        @Nullable Instant submittedAt,
        Instant since,
        @Nullable SignedBy reviewer,
        int ourDays) {

    static RegistrationRow of(RegistrationDetails whole, Instant now) {
        SignedBy submitter = whole.course().submitter();
        return new RegistrationRow(
                whole.id(),
                whole.organization(),
                whole.userType(),
                whole.number(),
                whole.name(),
                whole.status(),
                submitter == null ? null : submitter.at(),
                whole.since(),
                whole.course().reviewer(),
                TurnClock.ourDays(whole.history(), now));
    }

    public WaitingOn waitingOn() {
        return WaitingOn.of(status);
    }
}
