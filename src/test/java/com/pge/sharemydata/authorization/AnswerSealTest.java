package com.pge.sharemydata.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.credential.IssuedTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AnswerSealTest {

    private static final IssuedTokens ANSWER =
            new IssuedTokens("an access token", "a refresh token", Duration.ofHours(1), "maria", "jti-1");

    @Test
    void isOpenedByTheTokenThatSealedIt() {
        byte[] sealed = AnswerSeal.seal(ANSWER, "the old one");

        assertThat(AnswerSeal.open(sealed, "the old one")).isEqualTo(ANSWER);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("token");
    }

    @Test
    void isOpenedByNoOther() {
        byte[] sealed = AnswerSeal.seal(ANSWER, "the old one");

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> AnswerSeal.open(sealed, "another"));
    }
}
