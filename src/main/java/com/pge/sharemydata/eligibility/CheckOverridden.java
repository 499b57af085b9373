package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Two people overrode a failed check. */
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
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("criterion", criterion.name(), "proposer", proposer.name(), "reason", reason);
    }
}
