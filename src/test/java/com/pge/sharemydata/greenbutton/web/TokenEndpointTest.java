package com.pge.sharemydata.greenbutton.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import com.pge.sharemydata.connectivity.ObservedCall;
import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.shared.Unavailable;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The documented answers of the token endpoints, call by call. */
class TokenEndpointTest extends MachineTest {

    private static final String GRANT = "grant_type=client_credentials";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Company LIVE = Company.LIVE;
    private static final Company OTHER = Company.the(Situation.NOT_READY);
    private static final String IN_BODY = "&client_id=" + LIVE.clientId() + "&client_secret=" + Company.SECRET;
    private static final String GOOD = "\"token_type\":\"Bearer\"";
    private static final String INVALID_CERTIFICATE = "\"Invalid Certificate\"";

    /** A call and its answer; what is not set is the good value. */
    record Row(
            String what,
            String method,
            String path,
            @Nullable String type,
            @Nullable String authorization,
            String body,
            @Nullable TestIdentity identity,
            int status,
            String answer) {

        static Row of(String what) {
            return new Row(what, "POST", TEST_TOKEN, FORM, LIVE.basic(), GRANT, LIVE.identity(), 200, GOOD);
        }

        Row by(String method) {
            return new Row(what, method, path, type, authorization, "", identity, status, answer);
        }

        Row at(String path) {
            return new Row(what, method, path, type, authorization, body, identity, status, answer);
        }

        Row sending(@Nullable String type, String body) {
            return new Row(what, method, path, type, authorization, body, identity, status, answer);
        }

        Row as(@Nullable String authorization) {
            return new Row(what, method, path, type, authorization, body, identity, status, answer);
        }

        Row over(@Nullable TestIdentity identity) {
            return new Row(what, method, path, type, authorization, body, identity, status, answer);
        }

        Row gives(int status, String answer) {
            return new Row(what, method, path, type, authorization, body, identity, status, answer);
        }

        @Override
        public String toString() {
            return what;
        }
    }

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

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(row.status);
        if (row.answer.startsWith("{") || row.answer.equals(INVALID_CERTIFICATE)) {
            assertThat(answer.body()).isEqualTo(row.answer);
        } else {
            assertThat(answer.body()).contains(row.answer);
        }
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).matches("application/(problem\\+)?json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(row.status == 401);
    }

    @Test
    void namesTheTokenAsOldAndNewClientsDo() {
        assertThat(call(Row.of("live").at(LIVE_TOKEN)).body())
                .isEqualTo(
                        "{\"token_type\":\"Bearer\",\"client_access_token\":\"issued-CLIENT\","
                                + "\"access_token\":\"issued-CLIENT\",\"expires_in\":3600,"
                                + "\"scope\":\"FB=1_3_8_13_14_18_19_31_32_35_37_38_39;IntervalDuration=900_3600;"
                                + "BlockDuration=Daily;HistoryLength=126144000;AccountCollection=0;BR=50916;dataCustodianId=PGE\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_YET_APPROVED, true, false",
        "LIVE, true, true",
        "NOT_READY, true, false",
        "SUSPENDED, false, false",
        "SURRENDERED, true, true",
        "ENDED, false, false",
        "REVOKED, false, false"
    })
    void givesTokensAsTheSituationPermits(Situation situation, boolean testTokens, boolean liveTokens) {
        Company company = Company.the(situation);

        assertGiven(testTokens, post(TEST_TOKEN, GRANT, company.basic(), company.identity()));
        assertGiven(liveTokens, post(LIVE_TOKEN, GRANT, company.basic(), company.identity()));
    }

    private static void assertGiven(boolean given, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(given ? 200 : 400);
        assertThat(answer.body()).contains(given ? "\"access_token\"" : "\"unauthorized_client\"");
    }

    @Test
    void asksForPatienceWhileTheIdentityProviderIsAway() {
        given(issuer.clientCredentials(any(), any()))
                .willThrow(new Unavailable("Keycloak", new IOException("refused")));

        var answer = call(Row.of("form"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"temporarily_unavailable\"");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void showsNothingOfAnUnexpectedFault() {
        given(issuer.clientCredentials(any(), any())).willThrow(new IllegalStateException("jdbc:mariadb://secret"));

        var answer = call(Row.of("form"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void isObservedWithoutItsSecrets() {
        ObservedCall seen = observed(Row.of("masked").as(null).sending(FORM, GRANT + IN_BODY));

        assertThat(seen.operation()).isEqualTo(Operation.TEST_TOKEN);
        assertThat(seen.organization()).isEqualTo(LIVE.client().organization());
        assertThat(seen.certificateSha256()).isEqualTo(LIVE.identity().sha256());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.problem()).isNull();
        assertThat(seen.request())
                .startsWith("POST " + TEST_TOKEN + " HTTP/1.1")
                .contains(GRANT, "client_secret=********")
                .doesNotContain(Company.SECRET);
        assertThat(seen.response()).startsWith("HTTP/1.1 200").doesNotContain("issued-");
    }

    @Test
    void isObservedWhereItWasRefusedForItsCertificate() {
        ObservedCall seen = observed(Row.of("no certificate").over(null));

        assertThat(seen.organization()).isEqualTo(LIVE.client().organization());
        assertThat(seen.certificateSha256()).isNull();
        assertThat(seen.status()).isEqualTo(400);
        assertThat(seen.problem()).isEqualTo("connectivity.problem.no-certificate");
        assertThat(seen.request()).contains("Authorization: Basic ********");
    }

    @Test
    void isShownToTheCompanyThatProvedItsSecretOverAnothersCertificate() {
        ObservedCall seen = observed(Row.of("another company's certificate").over(OTHER.identity()));

        assertThat(seen.organization()).isEqualTo(LIVE.client().organization());
        assertThat(seen.problem()).isEqualTo("connectivity.problem.foreign-certificate");
    }

    @Test
    void asksTheIdentityProviderForTheClassOfItsEndpoint() {
        call(Row.of("test"));

        verify(issuer).clientCredentials(LIVE.client().clientId(), TokenClass.TEST);
        verify(issuer, never()).clientCredentials(any(), eq(TokenClass.CLIENT));
    }

    /** The report of the call that its row names: others may still be on their way. */
    private ObservedCall observed(Row row) {
        call(row);
        var seen = new AtomicReference<ObservedCall>();
        verify(connectivity, timeout(10_000)).observe(argThat(call -> {
            boolean asked = call.request().contains("User-Agent: " + row.what);
            if (asked) {
                seen.set(call);
            }
            return asked;
        }));
        return seen.get();
    }

    private HttpResponse<String> call(Row row) {
        HttpRequest.Builder request =
                request(row.path).header("User-Agent", row.what).method(row.method, BodyPublishers.ofString(row.body));
        if (row.type != null) {
            request.header("Content-Type", row.type);
        }
        if (row.authorization != null) {
            request.header("Authorization", row.authorization);
        }
        return send(request, row.identity);
    }

    private static String basic(String pair, Base64.Encoder encoder) {
        return "Basic " + encoder.encodeToString(pair.getBytes(UTF_8));
    }
}
