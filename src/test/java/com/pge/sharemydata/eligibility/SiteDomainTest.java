package com.pge.sharemydata.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteDomainTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.brightmeter.com/about, pat@brightmeter.com",
        "https://brightmeter.com, pat@mail.BrightMeter.com",
        "https://app.eu.brightmeter.com:8443, pat@brightmeter.com"
    })
    void isTheSameForOneHouse(String web, String mail) {
        assertThat(SiteDomain.ofWeb(web)).isPresent().isEqualTo(SiteDomain.ofMail(mail));
    }

    @ParameterizedTest
    @CsvSource({
        "https://brightmeter.com, pat@gmail.com",
        "https://brightmeter.com, pat@brightmeter.net",
        "https://brightmeter.com, pat@notbrightmeter.com"
    })
    void isAnotherForAnother(String web, String mail) {
        assertThat(SiteDomain.ofWeb(web)).isPresent().isNotEqualTo(SiteDomain.ofMail(mail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "brightmeter", "http://brightmeter.com", "https://"})
    void isNothingForWhatIsNoAddress(String typed) {
        assertThat(SiteDomain.ofWeb(typed)).isEmpty();
        assertThat(SiteDomain.ofMail(typed)).isEmpty();
    }
}
