package com.pge.sharemydata.greenbutton.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.pge.sharemydata.authorization.GrantProblem;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.Unavailable;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever companies' software does with customers' codes and tokens, well or badly, and the documented answer. */
class CustomerTokenCallsTest extends CustomerCalls {

    static Stream<Row> tokens() {
        String tokens = "\"refresh_token\":\"new refresh\"";
        return Stream.of(
                // Shapes that real clients send.
                Row.posts("code", LIVE_TOKEN, CODE, 200, tokens),
                Row.posts("code at the test endpoint", TEST_TOKEN, CODE, 200, tokens),
                Row.posts("code, trailing slash", LIVE_TOKEN + "/", CODE, 200, tokens),
                Row.posts(
                        "code without redirect_uri",
                        LIVE_TOKEN,
                        "grant_type=authorization_code&code=good",
                        200,
                        tokens),
                Row.posts("code with verifier", LIVE_TOKEN, CODE + "&code_verifier=v", 200, tokens),
                Row.posts("code in the query, no type", LIVE_TOKEN + "?" + CODE, "", 200, tokens)
                        .typed(null),
                Row.posts("code in the query, JSON", LIVE_TOKEN + "?" + CODE, "", 200, tokens)
                        .typed("application/json"),
                Row.posts("code in the query, text", LIVE_TOKEN + "?" + CODE, "", 200, tokens)
                        .typed("text/plain"),
                Row.posts("code, credentials in the body", LIVE_TOKEN, CODE + IN_BODY, 200, tokens)
                        .as(null),
                Row.posts("code, urlsafe Basic", LIVE_TOKEN, CODE, 200, tokens)
                        .as("Basic "
                                + Base64.getUrlEncoder()
                                        .encodeToString((LIVE.clientId() + ":" + Company.SECRET).getBytes(UTF_8))),
                Row.posts("refresh", LIVE_TOKEN, REFRESH, 200, tokens),
                Row.posts("refresh at the test endpoint", TEST_TOKEN, REFRESH, 200, tokens),
                Row.posts("refresh in the query", LIVE_TOKEN + "?" + REFRESH, "", 200, tokens)
                        .typed(null),
                Row.posts("refresh with a scope", LIVE_TOKEN, REFRESH + "&scope=FB%3D1_3", 200, tokens),
                // Wrong ones.
                Row.posts("no code", LIVE_TOKEN, "grant_type=authorization_code", 400, "\"invalid_request\""),
                Row.posts("code twice, different", LIVE_TOKEN, CODE + "&code=other", 400, "\"invalid_request\""),
                Row.posts("redirect_uri twice, different", LIVE_TOKEN, CODE + "&redirect_uri=x", 400, "redirect_uri"),
                Row.posts(
                        "verifier twice, different",
                        LIVE_TOKEN,
                        CODE + "&code_verifier=a&code_verifier=b",
                        400,
                        "code_verifier"),
                Row.posts(
                        "code in query and body, different",
                        LIVE_TOKEN + "?code=bad",
                        CODE,
                        400,
                        "\"invalid_request\""),
                Row.posts("no refresh token", LIVE_TOKEN, "grant_type=refresh_token", 400, "\"invalid_grant\""),
                Row.posts(
                        "refresh token twice, different",
                        LIVE_TOKEN,
                        REFRESH + "&refresh_token=x",
                        400,
                        "\"invalid_request\""),
                Row.posts(
                        "secret in the address",
                        LIVE_TOKEN + "?" + CODE + "&client_secret=x",
                        "",
                        400,
                        "\"invalid_request\""),
                Row.posts("GET with a code", LIVE_TOKEN + "?" + CODE, "", 405, "GET not permitted")
                        .by("GET"),
                Row.posts("a scope too long", LIVE_TOKEN, CODE + "&scope=" + "x".repeat(257), 400, "\"invalid_scope\""),
                // Somebody else.
                Row.posts("code without authentication", LIVE_TOKEN, CODE, 401, "\"invalid_client\"")
                        .as(null),
                Row.posts("code, wrong secret", LIVE_TOKEN, CODE, 401, "\"invalid_client\"")
                        .as("Basic " + Base64.getEncoder().encodeToString((LIVE.clientId() + ":x").getBytes(UTF_8))),
                Row.posts("code without certificate", LIVE_TOKEN, CODE, 400, INVALID_CERTIFICATE)
                        .over(null),
                Row.posts("code over a stranger's certificate", LIVE_TOKEN, CODE, 400, INVALID_CERTIFICATE)
                        .over(STRANGER),
                Row.posts("code over another company's certificate", LIVE_TOKEN, CODE, 400, INVALID_CERTIFICATE)
                        .over(OTHER.identity()),
                Row.posts("refresh over another company's certificate", LIVE_TOKEN, REFRESH, 400, INVALID_CERTIFICATE)
                        .over(OTHER.identity()),
                Row.posts("refresh of a company that is not ready", LIVE_TOKEN, REFRESH, 400, "\"unauthorized_client\"")
                        .as(OTHER.basic())
                        .over(OTHER.identity()),
                Row.posts("code of a suspended company", LIVE_TOKEN, CODE, 400, "\"unauthorized_client\"")
                        .as(Company.the(Situation.SUSPENDED).basic())
                        .over(Company.the(Situation.SUSPENDED).identity()),
                Row.posts("refresh of a suspended company", LIVE_TOKEN, REFRESH, 400, "\"unauthorized_client\"")
                        .as(Company.the(Situation.SUSPENDED).basic())
                        .over(Company.the(Situation.SUSPENDED).identity()),
                Row.posts("code of a revoked company", LIVE_TOKEN, CODE, 400, "\"unauthorized_client\"")
                        .as(Company.the(Situation.REVOKED).basic())
                        .over(Company.the(Situation.REVOKED).identity()),
                // Revocation and introspection.
                Row.posts("revokes its refresh token", REVOKE, "token=good", 200, ""),
                Row.posts("revokes what is unknown", REVOKE, "token=what", 200, ""),
                Row.posts("revokes nothing", REVOKE, "token_type_hint=x", 400, "Missing token"),
                Row.posts("revokes unproven", REVOKE, "token=good", 401, "\"invalid_client\"")
                        .as(null),
                Row.posts("revokes without certificate", REVOKE, "token=good", 400, INVALID_CERTIFICATE)
                        .over(null),
                Row.posts("revokes a company's token", REVOKE, "token=CLIENT", 400, "\"unsupported_token_type\""),
                Row.posts("revokes by GET", REVOKE + "?token=good", "", 405, "\"invalid_request\"")
                        .by("GET"),
                Row.posts("inspects its refresh token", INTROSPECT, "token=good", 200, "\"active\":true"),
                Row.posts("inspects its access token", INTROSPECT, "token=CUSTOMER", 200, "Authorization/" + OWN),
                Row.posts("inspects a dead access token", INTROSPECT, "token=dead", 200, "{\"active\":false}"),
                Row.posts("inspects a frozen one", INTROSPECT, "token=FROZEN", 200, "{\"active\":false}"),
                Row.posts("inspects its own token", INTROSPECT, "token=CLIENT", 200, "\"active\":true"),
                Row.posts("inspects nonsense", INTROSPECT, "token=%00", 200, "{\"active\":false}"),
                Row.posts("inspects another's token", INTROSPECT, "token=CUSTOMER", 200, "{\"active\":false}")
                        .as(OTHER.basic())
                        .over(OTHER.identity()),
                Row.posts("inspects unproven", INTROSPECT, "token=good", 401, "\"invalid_client\"")
                        .as(null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void answersSoftwareThatHoldsTokens(Row row) {
        HttpResponse<String> answer = call(row);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(row.status());
        assertThat(answer.body()).contains(row.answer());
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(row.status() == 401);
    }

    @ParameterizedTest
    @EnumSource(GrantProblem.class)
    void saysWhatIsWrongWithAGrant(GrantProblem problem) {
        boolean waits = problem == GrantProblem.AUTHORIZATION_WAITS;

        HttpResponse<String> answer =
                call(Row.posts("grant", LIVE_TOKEN, "grant_type=authorization_code&code=" + problem, 400, ""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(waits ? "\"unauthorized_client\"" : "\"invalid_grant\"");
    }

    @Test
    void tellsWhatWasAuthorizedAndWhereItIs() {
        String resource = "https://api.example.com" + RESOURCE;

        assertThat(call(Row.posts("code", LIVE_TOKEN, CODE, 200, "")).body())
                .isEqualTo(
                        "{\"token_type\":\"Bearer\",\"access_token\":\"new access\",\"refresh_token\":\"new refresh\","
                                + "\"expires_in\":3600,\"scope\":\"" + SCOPE + "\",\"resourceURI\":\"" + resource
                                + "/Batch/Subscription/" + OWN + "\",\"authorizationURI\":\"" + resource
                                + "/Authorization/"
                                + OWN + "\",\"customerResourceURI\":\"" + resource + "/Batch/RetailCustomer/" + OWN
                                + "\"}");
    }

    @Test
    void asksForPatienceWhileTheIdentityProviderIsAway() {
        willThrow(new Unavailable("Keycloak", new IOException("refused")))
                .given(authorizationTokens)
                .refresh(any(), any(), anyBoolean());

        HttpResponse<String> answer = call(Row.posts("refresh", LIVE_TOKEN, REFRESH, 503, ""));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void asksNobodyForTheTokensOfAnUnprovenCaller() {
        call(Row.posts("code", LIVE_TOKEN, CODE, 400, "").over(OTHER.identity()));

        verify(authorizationTokens, never()).exchange(any(), any());
        verify(issuer, never()).clientCredentials(any(), any());
    }

    @Test
    void revokesATokenOfItsOwnCompanyOnly() {
        call(Row.posts("revoke", REVOKE, "token=CUSTOMER", 200, ""));
        verify(authorizationTokens).dropAccessToken(LIVE.client().clientId(), "jti-ACTIVE");

        call(Row.posts("revoke", REVOKE, "token=good", 200, ""));
        verify(authorizationTokens)
                .giveBack(LIVE.client().clientId(), "good", new Actor(LIVE.clientId(), "Brightmeter"));
    }

    @Test
    void describesItselfToOAuthLibraries() {
        HttpResponse<String> answer =
                call(Row.reads("metadata", METADATA, "", 200, "").as(null).over(null));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.body())
                .contains(
                        "\"issuer\":\"https://portal.example.com\"",
                        "\"token_endpoint\":\"https://api.example.com" + LIVE_TOKEN + "\"",
                        "\"code_challenge_methods_supported\":[\"S256\"]",
                        "\"authorization_response_iss_parameter_supported\":true",
                        "\"mtls_endpoint_aliases\":{");
    }
}
