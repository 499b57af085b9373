package com.pge.sharemydata.connectivity.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CheckLinesTest {

    private final CheckLines lines = new CheckLines(new SampleTrial(), ProbeFixtures.settings(Duration.ofSeconds(15)));

    @Test
    void askForAPage() {
        assertThat(lines.of(new ProbedAddress(AddressUse.PORTAL, "https://brightmeter.example/share?a=$b&c=1")))
                .isEqualTo("curl -v --max-time 15 -o /dev/null 'https://brightmeter.example/share?a=$b&c=1'");
    }

    @Test
    void deliverANotification() {
        assertThat(lines.of(new ProbedAddress(AddressUse.NOTIFICATION, "https://brightmeter.example/news")))
                .isEqualTo("curl -v --max-time 15 -H 'Content-Type: application/atom+xml' --data '<BatchList/>'"
                        + " 'https://brightmeter.example/news'");
    }

    @Test
    void letNoAddressOutOfItsQuotes() {
        assertThat(lines.of(new ProbedAddress(AddressUse.PORTAL, "https://brightmeter.example/';id;")))
                .endsWith(" 'https://brightmeter.example/'\\'';id;'");
    }
}
