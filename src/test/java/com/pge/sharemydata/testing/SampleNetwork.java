package com.pge.sharemydata.testing;

import com.pge.sharemydata.customer.NetworkAddress;
import java.util.UUID;

/** A connection that nobody used before: what is counted by connection begins anew. */
public final class SampleNetwork {

    private SampleNetwork() {}

    public static NetworkAddress next() {
        return new NetworkAddress(UUID.randomUUID().toString());
    }
}
