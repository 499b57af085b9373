package com.pge.sharemydata.connectivity.probe;

import java.net.URI;

/** One address of a company, and what it is for. */
public record ProbedAddress(AddressUse use, String address) {

    URI uri() {
        URI whole = URI.create(address);
        // RFC 9110, 4.2.3: an empty path is a slash.
        return whole.getRawPath().isEmpty() ? whole.resolve("/") : whole;
    }
}
