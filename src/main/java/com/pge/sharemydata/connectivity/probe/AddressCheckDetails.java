package com.pge.sharemydata.connectivity.probe;

import java.util.List;

/** One check with what it found out about each address. */
public record AddressCheckDetails(AddressCheckRow row, List<AddressReport> reports) {

    public AddressCheckDetails {
        reports = List.copyOf(reports);
    }
}
