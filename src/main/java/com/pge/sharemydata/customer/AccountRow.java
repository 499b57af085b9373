package com.pge.sharemydata.customer;

import java.util.List;

/**
 * One account of a customer, with its services.
 *
 * @param postalCode of the address that bills go to
 */
public record AccountRow(String number, String postalCode, List<ServiceRow> services) {

    public AccountRow {
        services = List.copyOf(services);
    }
}
