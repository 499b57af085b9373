package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.organization.OrganizationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a company sees of the checks of its addresses.
 *
 * @param addresses that a check goes to
 * @param obstacle why none can be started now; null where one can
 * @param checks newest first
 */
public record CheckedCompany(
        OrganizationId organization,
        List<ProbedAddress> addresses,
        @Nullable StartObstacle obstacle,
        List<AddressCheckRow> checks) {

    public CheckedCompany {
        addresses = List.copyOf(addresses);
        checks = List.copyOf(checks);
    }

    public Optional<AddressCheckRow> newest() {
        return checks.stream().findFirst();
    }
}
