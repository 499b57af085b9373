package com.pge.sharemydata.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.shared.PublicAddresses.NotPublic;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.1.2.3",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::7f00:1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "3fff:fff::1",
                "4000::1",
                "2130706433",
                "127.1"
            })
    void refuseWhatIsNotPublic(String address) {
        assertThatExceptionOfType(UnknownHostException.class)
                .isThrownBy(() -> new PublicAddresses(Set.of()).resolve(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.0.1",
                "172.32.0.1",
                "192.88.98.1",
                "192.88.100.1",
                "192.167.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "198.51.99.255",
                "203.0.114.0",
                "2606:4700::1111",
                "2a00:1450::1",
                "3fff:1000::1"
            })
    void findWhatIsPublic(String address) throws UnknownHostException {
        assertThat(new PublicAddresses(Set.of()).resolve(address)).containsExactly(InetAddress.getByName(address));
    }

    @Test
    void refuseAnIpv4AddressInTheGuiseOfIpv6() throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        mapped[12] = 10;

        assertThat(PublicAddresses.isPublic(Inet6Address.getByAddress(null, mapped, -1)))
                .isFalse();
    }

    @Test
    void letThroughWhatIsAllowedByName() throws UnknownHostException {
        assertThat(new PublicAddresses(Set.of("localhost")).resolve("localhost"))
                .allMatch(InetAddress::isLoopbackAddress);
        assertThatExceptionOfType(NotPublic.class)
                .isThrownBy(() -> new PublicAddresses(Set.of("localhost")).resolve("127.0.0.1"));
    }
}
