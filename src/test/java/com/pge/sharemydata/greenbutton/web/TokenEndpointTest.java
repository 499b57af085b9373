package com.pge.sharemydata.greenbutton.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documented answers of the token endpoints, call by call. */
class TokenEndpointTest extends TokenCalls {

    private static final String INVALID_CERTIFICATE = "\"Invalid Certificate\"";

    static Stream<Row> answers() {
        return Stream.of(
                // Shapes that real clients send.
                Row.of("form and Basic"),
                Row.of("live endpoint").at(LIVE_TOKEN),
                Row.of("a trailing slash").at(TEST_TOKEN + "/"),
                Row.of("form with charset").sending(FORM + "; charset=UTF-8", GRANT),
                Row.of("form without content type").sending(null, GRANT),
                Row.of("form as text/plain").sending("text/plain", GRANT),
                Row.of("query, empty body, JSON").at(TEST_TOKEN + "?" + GRANT).sending("application/json", ""),
                Row.of("query, empty body, text").at(TEST_TOKEN + "?" + GRANT).sending("text/plain", ""),
                Row.of("query, empty body, no type")
                        .at(TEST_TOKEN + "?" + GRANT)
                        .sending(null, ""),
                Row.of("query, empty JSON object").at(TEST_TOKEN + "?" + GRANT).sending("application/json", "{}"),
                Row.of("query and trailing slash").at(TEST_TOKEN + "/?" + GRANT).sending(null, ""),
                Row.of("urlsafe Basic").as(basic(LIVE.clientId() + ":" + Company.SECRET, Base64.getUrlEncoder())),
                Row.of("unpadded Basic")
                        .as(basic(
                                LIVE.clientId() + ":" + Company.SECRET,
                                Base64.getEncoder().withoutPadding())),
                Row.of("lower-case scheme").as(LIVE.basic().replace("Basic", "basic")),
                Row.of("credentials in the body").as(null).sending(FORM, GRANT + IN_BODY),
                Row.of("credentials twice, the same").sending(FORM, GRANT + IN_BODY),
                Row.of("parameter twice, the same").sending(FORM, GRANT + "&" + GRANT),
                Row.of("parameter in query and body, the same").at(TEST_TOKEN + "?" + GRANT),
                Row.of("an ESPI scope").sending(FORM, GRANT + "&scope=FB%3D1_3_4%3BBR%3D50916"),
                Row.of("a parameter nobody knows").sending(FORM, GRANT + "&colour=green"),
                // The request.
                Row.of("GET")
                        .by("GET")
                        .gives(405, "{\"error\":\"invalid_request\",\"error_description\":\"GET not permitted\"}"),
                Row.of("GET at the live endpoint")
                        .at(LIVE_TOKEN)
                        .by("GET")
                        .gives(405, "{\"error\":\"invalid_request\",\"error_description\":\"GET not permitted\"}"),
                Row.of("PUT").by("PUT").gives(405, "PUT not permitted"),
                Row.of("no grant_type")
                        .sending(FORM, "scope=x")
                        .gives(400, "{\"error\":\"invalid_request\",\"error_description\":\"Missing grant_type\"}"),
                Row.of("nothing at all")
                        .as(null)
                        .sending(null, "")
                        .gives(400, "{\"error\":\"invalid_request\",\"error_description\":\"Missing grant_type\"}"),
                Row.of("empty grant_type").sending(FORM, "grant_type=").gives(400, "Missing grant_type"),
                Row.of("parameter twice, different")
                        .sending(FORM, GRANT + "&grant_type=refresh_token")
                        .gives(400, "\"invalid_request\""),
                Row.of("parameter in query and body, different")
                        .at(TEST_TOKEN + "?grant_type=refresh_token")
                        .gives(400, "grant_type is given twice"),
                Row.of("client_id twice, different")
                        .sending(FORM, GRANT + "&client_id=" + OTHER.clientId())
                        .gives(400, "\"invalid_request\""),
                Row.of("secret in the address")
                        .at(TEST_TOKEN + "?" + GRANT + "&client_secret=" + Company.SECRET)
                        .gives(400, "\"invalid_request\""),
                Row.of("JSON body")
                        .sending("application/json", "{\"grant_type\":\"x\"}")
                        .gives(400, "\"invalid_request\""),
                Row.of("half an escape").sending(FORM, GRANT + "&x=%4").gives(400, "\"invalid_request\""),
                Row.of("a huge body")
                        .sending(FORM, GRANT + "&x=" + "y".repeat(17_000))
                        .gives(413, "\"invalid_request\""),
                Row.of("a long scope")
                        .sending(FORM, GRANT + "&scope=" + "s".repeat(257))
                        .gives(400, "\"invalid_scope\""),
                Row.of("a password grant")
                        .sending(FORM, "grant_type=password")
                        .gives(400, "\"unsupported_grant_type\""),
                // The client.
                Row.of("no authentication").as(null).gives(401, "\"invalid_client\""),
                Row.of("client_id without secret")
                        .as(null)
                        .sending(FORM, GRANT + "&client_id=" + LIVE.clientId())
                        .gives(401, "\"invalid_client\""),
                Row.of("wrong secret")
                        .as(basic(LIVE.clientId() + ":no", Base64.getEncoder()))
                        .gives(401, "\"invalid_client\""),
                Row.of("unknown client")
                        .as(basic("nobody:no", Base64.getEncoder()))
                        .gives(401, "\"invalid_client\""),
                Row.of("Basic without colon")
                        .as(basic("nobody", Base64.getEncoder()))
                        .gives(401, "\"invalid_client\""),
                Row.of("Basic that is not base64").as("Basic !!!").gives(401, "\"invalid_client\""),
                Row.of("another scheme").as("Bearer abc").gives(401, "\"invalid_client\""),
                // The certificate.
                Row.of("no certificate").over(null).gives(400, INVALID_CERTIFICATE),
                Row.of("unregistered certificate").over(STRANGER).gives(400, INVALID_CERTIFICATE),
                Row.of("another company's certificate").over(OTHER.identity()).gives(400, INVALID_CERTIFICATE),
                Row.of("GET without certificate").by("GET").over(null).gives(400, INVALID_CERTIFICATE),
                Row.of("unknown path").at("/datacustodian/token").gives(404, "Not Found"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void answersAsDocumented(Row row) {
        var answer = call(row);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(row.status());
        if (row.answer().startsWith("{") || row.answer().equals(INVALID_CERTIFICATE)) {
            assertThat(answer.body()).isEqualTo(row.answer());
        } else {
            assertThat(answer.body()).contains(row.answer());
        }
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).matches("application/(problem\\+)?json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(row.status() == 401);
    }
}
