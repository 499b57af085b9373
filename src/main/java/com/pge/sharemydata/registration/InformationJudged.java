package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A reviewer accepted an answer of the company, or found it not to be enough. */
public record InformationJudged(
        RegistrationId registration,
        OrganizationId organization,
        int version,
        RequestedItemState result,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("result", "RequestedItemState." + result);
    }
}
