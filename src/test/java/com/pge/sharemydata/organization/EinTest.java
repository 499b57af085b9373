package com.pge.sharemydata.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EinTest {

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "12-3456789", " 12 3456789 "})
    void readsNineDigits(String typed) {
        assertThat(Ein.of(typed).digits()).isEqualTo("123456789");
        assertThat(Ein.of(typed)).hasToString("12-3456789");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "1234567890", "12-345678a", "１２３４５６７８９"})
    void refusesAnythingElse(String typed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Ein.of(typed))
                .withMessage("organization.error.ein");
    }
}
