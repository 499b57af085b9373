package com.pge.sharemydata.customer;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The utility's systems say that a service ends, or ends on another day: its customer moves out, or somebody else has it.
 *
 * @param end the last day
 */
public record ServiceAgreementEnded(
        CustomerId customer, ServiceAgreementId agreement, String number, LocalDate end, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return customer.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("number", number, "end", end.toString());
    }
}
