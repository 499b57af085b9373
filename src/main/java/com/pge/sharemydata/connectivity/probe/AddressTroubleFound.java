package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The daily check of a company's addresses found something that it was not told of yet.
 *
 * @param troubles the new ones alone
 */
public record AddressTroubleFound(
        OrganizationId organization, AddressCheckId check, List<AddressTrouble> troubles, Actor by, Instant at)
        implements DomainEvent {

    public AddressTroubleFound {
        troubles = List.copyOf(troubles);
    }

    @Override
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "addresses",
                troubles.stream().map(AddressTrouble::address).distinct().collect(Collectors.joining(", ")));
    }
}
