package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two people overrode a failed check. An affair of the house: it stands on no time-line that the organization reads. */
public record CheckOverridden(
        RegistrationId registration,
        OrganizationId organization,
        Criterion criterion,
        Actor proposer,
        String reason,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public @Nullable UUID timeline() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "organization",
                organization.toString(),
                "criterion",
                "Criterion." + criterion,
                "proposer",
                proposer.name(),
                "reason",
                reason);
    }
}
