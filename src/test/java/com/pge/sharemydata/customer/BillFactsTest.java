package com.pge.sharemydata.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillFactsTest {

    @ParameterizedTest
    @ValueSource(strings = {"María Álvarez", "maria alvarez", " ALVAREZ,  MARIA ", "Maria-Alvarez"})
    void matchTheNameHoweverItIsTyped(String typed) {
        assertThat(new BillFacts("1204418776-3", typed, "94607").match("Maria Alvarez", "94607"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Maria", "Maria Alvarez Lopez", "Mario Alvarez", "%"})
    void doNotMatchAnotherName(String typed) {
        assertThat(new BillFacts("1204418776-3", typed, "94607").match("Maria Alvarez", "94607"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9460", "94608", "9", "%"})
    void doNotMatchAnotherPostalCode(String typed) {
        assertThat(new BillFacts("1204418776-3", "Maria Alvarez", typed).match("Maria Alvarez", "94607-1234"))
                .isFalse();
    }

    @Test
    void matchALongPostalCodeByItsBeginning() {
        assertThat(new BillFacts("1", "Maria Alvarez", "94607-9999").match("Maria Alvarez", "94607-1234"))
                .isTrue();
    }

    @Test
    void readTheNumberWithOrWithoutHyphen() {
        assertThat(new BillFacts(" 1204418776 - 3 ", "", "").accountNumber()).isEqualTo("12044187763");
    }

    @Test
    void areCutWhereTheyAreEndless() {
        var endless = new BillFacts("1".repeat(10_000), "a".repeat(10_000), "9".repeat(10_000));

        assertThat(endless.accountNumber()).hasSize(20);
        assertThat(endless.name()).hasSize(200);
        assertThat(endless.postalCode()).hasSize(5);
    }

    @Test
    void areNotPrinted() {
        assertThat(new BillFacts("1204418776-3", "Maria Alvarez", "94607")).hasToString("BillFacts[hidden]");
    }
}
