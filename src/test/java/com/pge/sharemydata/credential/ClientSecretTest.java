package com.pge.sharemydata.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientSecretTest {

    @Test
    void isThirtyTwoHexDigitsAndNeverTheSame() {
        ClientSecret secret = ClientSecret.random();

        assertThat(secret.reveal())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(ClientSecret.random().reveal());
    }

    @Test
    void cannotBePrinted() {
        ClientSecret secret = ClientSecret.random();

        assertThat(secret).hasToString("ClientSecret[hidden]");
        assertThat("" + secret).doesNotContain(secret.reveal());
    }

    @Test
    void matchesItsOwnHashOnly() {
        ClientSecret secret = ClientSecret.random();

        assertThat(ClientSecret.presented(secret.reveal()).matches(secret.sha256()))
                .isTrue();
        assertThat(ClientSecret.presented("").matches(secret.sha256())).isFalse();
        assertThat(ClientSecret.random().matches(secret.sha256())).isFalse();
    }
}
