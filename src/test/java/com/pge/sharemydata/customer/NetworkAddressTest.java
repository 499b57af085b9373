package com.pge.sharemydata.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::",
        "2001:DB8:1:2::9, 2001:db8:1:2::",
        "2001:db8::1, 2001:db8:0:0::",
        "fe80::1%eth0, fe80:0:0:0::",
        "::1, 0:0:0:0::"
    })
    void isOneHouseholds(String address, String network) {
        assertThat(new NetworkAddress(address).value()).isEqualTo(network);
    }
}
