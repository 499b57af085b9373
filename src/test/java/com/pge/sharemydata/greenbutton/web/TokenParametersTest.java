package com.pge.sharemydata.greenbutton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.greenbutton.ClientAuthentication;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class TokenParametersTest {

    private static final String PAIR = "0123456789abcdef0123456789abcdef:s?e>c~r€t";

    @Test
    void mayBeSplitBetweenQueryAndBody() throws IOException {
        var request = form("b=2");
        request.setQueryString("a=1");

        assertThat(TokenParameters.in(request).values()).containsEntry("a", "1").containsEntry("b", "2");
    }

    @Test
    void areDecoded() throws IOException {
        assertThat(TokenParameters.in(form("scope=FB%3D1_3%3BBR%3D9&x=a+b&%C3%A9=%E2%82%AC"))
                        .values())
                .containsEntry("scope", "FB=1_3;BR=9")
                .containsEntry("x", "a b")
                .containsEntry("é", "€");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&&&", "=", "a=", "=b", "a&b&c", "  "})
    void countForNothingWithoutAValue(String body) throws IOException {
        assertThat(TokenParameters.in(form(body)).values()).isEmpty();
    }

    @Test
    void areLimitedInNumber() {
        var many = new StringBuilder();
        for (int number = 0; number < 60; number++) {
            many.append("p").append(number).append("=x&");
        }

        assertRefused(form(many.toString()), Refusal.MALFORMED_PARAMETERS);
    }

    @Test
    void areLimitedInSize() {
        assertRefused(form("x=" + "y".repeat(20_000)), Refusal.REQUEST_TOO_LARGE);
    }

    @Test
    void repeatNoStrangeNameInARefusal() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> TokenParameters.in(form("%3Cb%3E=1&%3Cb%3E=2")))
                .satisfies(refused -> assertThat(refused.text()).doesNotContain("<b>"));
    }

    @Test
    void hideTheSecretFromReaders() throws IOException {
        var parameters = TokenParameters.in(form("client_id=c&client_secret=verysecret&code=alsosecret"));

        assertThat(parameters.masked()).contains("client_id=c").doesNotContain("verysecret", "alsosecret");
        assertThat(parameters).asString().doesNotContain("secret=").doesNotContain("verysecret");
        assertThat(parameters.request()).asString().doesNotContain("verysecret");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takeBasicInEitherAlphabet(boolean padded) {
        byte[] pair = PAIR.getBytes(StandardCharsets.UTF_8);
        for (Base64.Encoder alphabet : new Base64.Encoder[] {Base64.getEncoder(), Base64.getUrlEncoder()}) {
            var encoder = padded ? alphabet : alphabet.withoutPadding();
            assertThat(BasicCredentials.in("Basic " + encoder.encodeToString(pair)))
                    .isEqualTo(new ClientAuthentication("0123456789abcdef0123456789abcdef", "s?e>c~r€t"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ", "Basic =", "Basic a", "Basic OnNlY3JldA==", "Basic €"})
    void refuseBasicThatSaysNothing(String header) {
        var request = form("grant_type=x");
        request.addHeader("Authorization", header);

        if (header.equals("Basic")) {
            assertThat(BasicCredentials.in(header)).isNull();
        } else {
            assertRefused(request, Refusal.WRONG_CLIENT);
        }
    }

    @Test
    void refuseTwoDifferentAuthorizations() {
        var request = form("grant_type=x");
        request.addHeader("Authorization", "Basic YTpi");
        request.addHeader("Authorization", "Basic Yzpk");

        assertRefused(request, Refusal.REPEATED_PARAMETER);
    }

    private static void assertRefused(MockHttpServletRequest request, Refusal refusal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> TokenParameters.in(request))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static MockHttpServletRequest form(String body) {
        var request = new MockHttpServletRequest("POST", "/datacustodian/oauth/v2/token");
        request.setContentType("application/x-www-form-urlencoded");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
