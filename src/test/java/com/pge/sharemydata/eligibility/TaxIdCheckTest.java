package com.pge.sharemydata.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxIdCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Employer Identification Number: 94-0742640",
                "EIN 94 - 0742640.",
                "EIN: 94\u20130742640 assigned",
                "EIN 940742640"
            })
    void readsTheNumberAsLettersWriteIt(String text) {
        assertThat(TaxIdCheck.contains(text, "940742640")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "194-0742640", "94-07426401", "12-3456789", "9407426401", "94-074-2640"})
    void doesNotReadItIntoOtherNumbers(String text) {
        assertThat(TaxIdCheck.contains(text, "940742640")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"940742640,true", "000000001,false", "890000001,false", "010000001,true", "990000001,true"})
    void knowsWhichPrefixesTheIrsHasIssued(String ein, boolean issued) {
        assertThat(EinPrefixes.isIssued(ein)).isEqualTo(issued);
    }
}
