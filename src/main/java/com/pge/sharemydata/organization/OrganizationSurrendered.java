package com.pge.sharemydata.organization;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company's service ends at an agreed time: it gave up by itself, or two people of the utility agreed on it.
 *
 * @param proposer the first of the two people; null where the company gave up by itself
 * @param reason of the two people; null where the company gave up by itself
 */
public record OrganizationSurrendered(
        OrganizationId organization,
        Instant serviceEnd,
        @Nullable Actor proposer,
        @Nullable String reason,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "serviceEnd",
                serviceEnd.toString(),
                "proposer",
                proposer == null ? by.name() : proposer.name(),
                "reason",
                reason == null ? "" : reason);
    }
}
