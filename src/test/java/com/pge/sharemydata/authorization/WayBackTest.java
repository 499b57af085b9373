package com.pge.sharemydata.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {

    private static final String ISSUER = "https://portal.example.com";
    private static final String ISS = "iss=https%3A%2F%2Fportal.example.com";

    @ParameterizedTest
    @CsvSource({
        "https://bright.example/callback, https://bright.example/callback?code=c&state=s&",
        "https://bright.example, https://bright.example?code=c&state=s&",
        "https://bright.example/return?tenant=7, https://bright.example/return?tenant=7&code=c&state=s&",
        "https://bright.example/return?, https://bright.example/return?code=c&state=s&",
        "https://bright.example/return?a=b&, https://bright.example/return?a=b&code=c&state=s&",
        "https://bright.example/r%C3%A9tour, https://bright.example/r%C3%A9tour?code=c&state=s&",
        "https://bright.example/rétour, https://bright.example/r%C3%A9tour?code=c&state=s&"
    })
    void keepsTheRegisteredAddressAndItsQuery(String registered, String expected) {
        assertThat(new WayBack(registered, "s", ISSUER).withCode("c")).hasToString(expected + ISS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "a b+c&d=e#f?g/h%i",
                "é 漢字 😀",
                "{\"return\":\"/home?x=1\"}",
                "a\r\nSet-Cookie: stolen=1",
                "&code=stolen&iss=evil",
                "==",
                "%0d%0a"
            })
    void echoesTheStateByteForByte(String state) {
        URI back = new WayBack("https://bright.example/callback", state, ISSUER).withDenial();

        assertThat(back.toString()).matches("[!-~]+");
        String[] answer = back.getRawQuery().split("&", -1);
        assertThat(answer).hasSize(4);
        assertThat(answer[2]).startsWith("state=");
        assertThat(URLDecoder.decode(answer[2].substring(6), StandardCharsets.UTF_8))
                .isEqualTo(state);
        assertThat(answer[3]).isEqualTo(ISS);
        assertThat(back.getRawFragment()).isNull();
    }

    @Test
    void saysNothingOfAStateThatWasNotSent() {
        assertThat(new WayBack("https://bright.example/callback", null, ISSUER).withDenial())
                .hasToString("https://bright.example/callback?error=access_denied"
                        + "&error_description=The%20customer%20did%20not%20agree&" + ISS);
    }

    @Test
    void isNotTakenForAProblemThatIsShown() {
        var back = new WayBack("https://bright.example/callback", "s", ISSUER);

        assertThatIllegalArgumentException().isThrownBy(() -> back.with(AuthorizeProblem.UNKNOWN_REDIRECT));
        assertThat(back.with(AuthorizeProblem.NOT_PERMITTED).toString()).contains("?error=unauthorized_client&");
    }
}
