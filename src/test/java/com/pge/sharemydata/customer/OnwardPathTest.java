package com.pge.sharemydata.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnwardPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/customer",
                "/datacustodian/oauth/v2/authorize?client_id=a&redirect_uri=https%3A%2F%2Fcompany.example%2Fback&state=1"
            })
    void isAPageOfThisPortal(String path) {
        assertThat(OnwardPath.read(path)).map(OnwardPath::value).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "customer",
                "https://evil.example",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\tevil.example",
                "/a\r\nLocation: https://evil.example",
                "/..//evil.example",
                "/.//evil.example",
                "javascript:alert(1)",
                "/%zz",
                " /customer"
            })
    void isNeverAnotherSite(String path) {
        assertThat(OnwardPath.read(path)).isEmpty();
    }

    @Test
    void isNotEndless() {
        assertThat(OnwardPath.read("/" + "a".repeat(4000))).isEmpty();
    }

    @Test
    void refusesToBeAnotherSite() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OnwardPath("//evil.example"));
    }
}
