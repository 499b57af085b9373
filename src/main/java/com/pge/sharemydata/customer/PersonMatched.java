package com.pge.sharemydata.customer;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A person was found to be a customer, and may act as that customer from now on.
 *
 * @param subject the person's, at the identity provider
 */
public record PersonMatched(CustomerId customer, String subject, MatchedBy matchedBy, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return customer.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("matchedBy", "MatchedBy." + matchedBy.name());
    }
}
