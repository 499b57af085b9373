package com.pge.sharemydata.greenbutton.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationOrigin;
import com.pge.sharemydata.authorization.AuthorizationStatus;
import com.pge.sharemydata.authorization.CodeExchange;
import com.pge.sharemydata.authorization.CustomerTokens;
import com.pge.sharemydata.authorization.GrantProblem;
import com.pge.sharemydata.authorization.GrantRefusals;
import com.pge.sharemydata.authorization.LiveAuthorization;
import com.pge.sharemydata.authorization.RefreshTokenState;
import com.pge.sharemydata.authorization.Term;
import com.pge.sharemydata.credential.IssuedTokens;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.CustomerClass;
import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.greenbutton.espi.Schemas;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.Unavailable;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.ChannelSpan;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever companies' software does with customers' codes and tokens, well or badly, and the documented answer. */
class CustomerCallsTest extends MachineTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Company LIVE = Company.LIVE;
    private static final Company OTHER = Company.the(Situation.NOT_READY);
    private static final AuthorizationId OWN = new AuthorizationId("123456789012345");
    private static final AuthorizationId FOREIGN = new AuthorizationId("999999999999999");
    private static final ServiceAgreementId ELECTRIC = ServiceAgreementId.next();
    private static final ServiceAgreementId GAS_SERVICE = ServiceAgreementId.next();
    private static final String BULK = "555555555555555";
    private static final String POINT = "1000000007";
    private static final String CODE = "grant_type=authorization_code&code=good&redirect_uri=https%3A%2F%2Fx.example";
    private static final String REFRESH = "grant_type=refresh_token&refresh_token=good";
    private static final String IN_BODY = "&client_id=" + LIVE.clientId() + "&client_secret=" + Company.SECRET;
    private static final String INVALID_CERTIFICATE = "\"Invalid Certificate\"";
    private static final String REVOKE = "/datacustodian/oauth/v2/revoke";
    private static final String INTROSPECT = "/datacustodian/oauth/v2/introspect";
    private static final String METADATA = "/.well-known/oauth-authorization-server";
    private static final String POINTS = RESOURCE + "/Subscription/" + OWN + "/UsagePoint";
    private static final String HOURLY = "NzI6bnVsbDozNjAwOjE=";
    private static final String GAS = "MTY5Om51bGw6ODY0MDA6MQ==";
    private static final String QUARTER_HOURLY = "NzI6bnVsbDo5MDA6MQ==";

    private static final String SCOPE = "FB=1_3_4_5_8_10_13_14_15_16_18_19_31_32_35_37_38_39;"
            + "AdditionalScope=Usage_Billing;IntervalDuration=900_3600;BlockDuration=Daily;HistoryLength=126144000;"
            + "AccountCollection=1;BR=50916;dataCustodianId=PGE";

    @BeforeEach
    void authorizations() {
        var organization = LIVE.client().organization();
        given(meters.channels(any())).willAnswer(call -> {
            Collection<ServiceAgreementId> asked = call.getArgument(0);
            return asked.stream().map(CustomerCallsTest::span).toList();
        });
        given(directory.nameOf(any())).willReturn("Brightmeter");
        given(registrations.inForceOrLatest(any())).willReturn(Optional.empty());
        given(database.queryForList(anyString(), eq(String.class), any())).willReturn(List.of(BULK));
        given(companyAuthorizations.find(OWN, organization))
                .willReturn(Optional.of(details(AuthorizationStatus.ACTIVE)));
        given(companyAuthorizations.giveBack(eq(OWN), eq(organization), any()))
                .willReturn(Optional.of(details(AuthorizationStatus.REVOKED)));
        given(companyAuthorizations.of(eq(organization), any()))
                .willReturn(List.of(details(AuthorizationStatus.ACTIVE), details(AuthorizationStatus.REVOKED)));
        given(authorizationTokens.exchange(any(), any())).willAnswer(call -> {
            CodeExchange asked = call.getArgument(0);
            return asked.code().equals("good") ? answer(asked.testing() ? null : OWN) : refuse(asked.code());
        });
        given(authorizationTokens.refresh(any(), any(), anyBoolean())).willAnswer(call -> {
            String token = call.getArgument(1);
            return token.equals("good") ? answer(call.getArgument(2, Boolean.class) ? null : OWN) : refuse(token);
        });
        for (AuthorizationStatus status : AuthorizationStatus.values()) {
            given(liveAuthorizations.byTokenId("jti-" + status))
                    .willReturn(Optional.of(new LiveAuthorization(OWN, organization, status, null)));
        }
        given(liveAuthorizations.byTokenId("jti-over"))
                .willReturn(Optional.of(
                        new LiveAuthorization(OWN, organization, AuthorizationStatus.ACTIVE, TestTokens.NOON)));
        given(authorizationTokens.state(LIVE.client().clientId(), "good"))
                .willReturn(Optional.of(new RefreshTokenState(OWN, true)));
    }

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

        static Row posts(String what, String path, String body, int status, String answer) {
            return new Row(what, "POST", path, FORM, LIVE.basic(), body, LIVE.identity(), status, answer);
        }

        /** A read with the token of that kind. */
        static Row reads(String what, String path, String token, int status, String answer) {
            return new Row(what, "GET", path, null, "Bearer " + token, "", LIVE.identity(), status, answer);
        }

        Row by(String other) {
            return new Row(what, other, path, type, authorization, body, identity, status, answer);
        }

        Row typed(@Nullable String other) {
            return new Row(what, method, path, other, authorization, body, identity, status, answer);
        }

        Row as(@Nullable String other) {
            return new Row(what, method, path, type, other, body, identity, status, answer);
        }

        Row over(@Nullable TestIdentity other) {
            return new Row(what, method, path, type, authorization, body, other, status, answer);
        }

        @Override
        public String toString() {
            return what;
        }
    }

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

    static Stream<Row> reads() {
        return Stream.of(
                Row.reads("usage points", POINTS, "CUSTOMER", 200, POINT),
                Row.reads("usage points, trailing slash", POINTS + "/", "CUSTOMER", 200, POINT),
                Row.reads("a usage point", POINTS + "/" + POINT, "CUSTOMER", 200, POINT),
                Row.reads("local time", RESOURCE + "/LocalTimeParameters", "CUSTOMER", 200, "360E2000"),
                Row.reads("local time 1", RESOURCE + "/LocalTimeParameters/1", "CUSTOMER", 200, "360E2000"),
                Row.reads("reading types", RESOURCE + "/ReadingType", "CUSTOMER", 200, HOURLY),
                Row.reads("a reading type", RESOURCE + "/ReadingType/" + GAS, "CUSTOMER", 200, "86400"),
                Row.reads("authorizations", RESOURCE + "/Authorization", "CLIENT", 200, BULK),
                Row.reads("an authorization", RESOURCE + "/Authorization/" + OWN, "CLIENT", 200, ">1</ns0:status>"),
                Row.reads("the bulk", RESOURCE + "/Authorization/" + BULK, "CLIENT", 200, "/Batch/Bulk/" + BULK),
                Row.reads(
                        "two of them",
                        RESOURCE + "/Authorization?max-results=2&start-index=1",
                        "CLIENT",
                        200,
                        OWN.id()),
                Row.reads("given back", RESOURCE + "/Authorization/" + OWN, "CLIENT", 200, ">0</ns0:status>")
                        .by("DELETE"),
                // Not there.
                Row.reads(
                        "another's subscription",
                        RESOURCE + "/Subscription/" + FOREIGN + "/UsagePoint",
                        "CUSTOMER",
                        404,
                        "Not Found"),
                Row.reads("no subscription", RESOURCE + "/Subscription/x'--/UsagePoint", "CUSTOMER", 404, "Not Found"),
                Row.reads("another's usage point", POINTS + "/1000000008", "CUSTOMER", 404, "Not Found"),
                Row.reads("local time 2", RESOURCE + "/LocalTimeParameters/2", "CUSTOMER", 404, "Not Found"),
                Row.reads(
                        "a type not shared", RESOURCE + "/ReadingType/" + QUARTER_HOURLY, "CUSTOMER", 404, "Not Found"),
                Row.reads(
                        "another's authorization", RESOURCE + "/Authorization/" + FOREIGN, "CLIENT", 404, "Not Found"),
                Row.reads("another's given back", RESOURCE + "/Authorization/" + FOREIGN, "CLIENT", 404, "Not Found")
                        .by("DELETE"),
                Row.reads("no id at all", RESOURCE + "/Authorization/1%27", "CLIENT", 404, "Not Found"),
                // Not allowed.
                Row.reads("usage points by a company's token", POINTS, "CLIENT", 403, "Forbidden"),
                Row.reads("usage points by a test token", POINTS, "TEST", 403, "Forbidden"),
                Row.reads("usage points by a registration token", POINTS, LIVE.registrationToken(), 403, "Forbidden"),
                Row.reads(
                        "authorizations by a customer's token",
                        RESOURCE + "/Authorization",
                        "CUSTOMER",
                        403,
                        "Forbidden"),
                Row.reads(
                                "giving back by a customer's token",
                                RESOURCE + "/Authorization/" + OWN,
                                "CUSTOMER",
                                403,
                                "Forbidden")
                        .by("DELETE"),
                Row.reads(
                        "status by a customer's token", RESOURCE + "/ReadServiceStatus", "CUSTOMER", 403, "Forbidden"),
                Row.reads("posting usage points", POINTS, "CUSTOMER", 405, "POST is not permitted")
                        .by("POST"),
                Row.reads("giving back the bulk", RESOURCE + "/Authorization/" + BULK, "CLIENT", 405, "DELETE")
                        .by("DELETE"),
                Row.reads(
                        "a page that is no number",
                        RESOURCE + "/Authorization?max-results=all",
                        "CLIENT",
                        400,
                        "max-results"),
                Row.reads(
                        "a page below zero", RESOURCE + "/Authorization?start-index=-1", "CLIENT", 400, "start-index"),
                // Dead.
                Row.reads("no token", POINTS, "CUSTOMER", 401, "Unauthorized").as(null),
                Row.reads("a replaced token", POINTS, "dead", 401, "Unauthorized"),
                Row.reads("a frozen authorization", POINTS, "FROZEN", 401, "Unauthorized"),
                Row.reads("a cancelled authorization", POINTS, "REVOKED", 401, "Unauthorized"),
                Row.reads("an ended authorization", POINTS, "ENDED", 401, "Unauthorized"),
                Row.reads("a pending authorization", POINTS, "PENDING", 401, "Unauthorized"),
                Row.reads("past its last day", POINTS, "over", 401, "Unauthorized"),
                Row.reads("a forged token", POINTS, "forged", 401, "Unauthorized"),
                Row.reads("over another company's certificate", POINTS, "CUSTOMER", 400, INVALID_CERTIFICATE)
                        .over(OTHER.identity()),
                Row.reads("without certificate", POINTS, "CUSTOMER", 400, INVALID_CERTIFICATE)
                        .over(null));
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void answersSoftwareThatReads(Row row) {
        HttpResponse<String> answer = call(row);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(row.status());
        assertThat(answer.body()).contains(row.answer());
        if (row.status() == 200) {
            Schemas.validate(answer.body().getBytes(UTF_8));
        }
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
    void listsCustomersFirstAndTheBulkAfterThem() {
        String feed = call(Row.reads("feed", RESOURCE + "/Authorization", "CLIENT", 200, ""))
                .body();

        assertThat(feed).contains("<ns1:feed", "<ns0:Authorization>");
        assertThat(feed.indexOf("/Batch/Bulk/")).isGreaterThan(feed.lastIndexOf("/Batch/Subscription/"));
        assertThat(feed).contains(SCOPE);
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

    private HttpResponse<String> call(Row row) {
        String body =
                row.body().startsWith("token=") ? "token=" + token(row.body().substring(6)) : row.body();
        HttpRequest.Builder request = request(row.path()).method(row.method(), BodyPublishers.ofString(body));
        if (row.type() != null) {
            request.header("Content-Type", row.type());
        }
        String authorization = row.authorization();
        if (authorization != null) {
            request.header(
                    "Authorization",
                    authorization.startsWith("Bearer ")
                            ? "Bearer " + token(authorization.substring(7))
                            : authorization);
        }
        return send(request, row.identity());
    }

    /** The token that a row names. */
    private String token(String name) {
        String client = LIVE.clientId();
        return switch (name) {
            case "CUSTOMER" -> customers("jti-ACTIVE");
            case "dead" -> customers("jti-of-yesterday");
            case "over" -> customers("jti-over");
            case "FROZEN", "REVOKED", "ENDED", "PENDING" -> customers("jti-" + name);
            case "forged" -> tokens.forged(client, TokenClass.CUSTOMER.scope());
            case "CLIENT", "TEST" -> tokens.of(client, "smd-" + name.toLowerCase(Locale.ROOT));
            default -> name;
        };
    }

    private String customers(String tokenId) {
        return tokens.signed(tokens.claims(LIVE.clientId(), "smd-customer offline_access")
                .subject("maria")
                .jwtID(tokenId));
    }

    private static CustomerTokens answer(@Nullable AuthorizationId authorization) {
        return new CustomerTokens(
                new IssuedTokens("new access", "new refresh", Duration.ofHours(1), "maria", "jti-new"),
                authorization,
                "");
    }

    private static CustomerTokens refuse(String problem) {
        throw GrantRefusals.of(GrantProblem.valueOf(problem));
    }

    private static AuthorizationDetails details(AuthorizationStatus status) {
        return new AuthorizationDetails(
                OWN,
                UUID.randomUUID(),
                0,
                LIVE.client().organization(),
                "Brightmeter",
                "Brightmeter",
                CustomerId.next(),
                AuthorizationOrigin.THIRD_PARTY,
                status,
                Set.of(DataCategory.USAGE, DataCategory.BILLING),
                List.of(
                        service(ELECTRIC, Commodity.ELECTRIC, POINT),
                        service(GAS_SERVICE, Commodity.GAS, "1000000009")),
                new Term(TestTokens.NOON, TestTokens.NOON.plus(Duration.ofDays(90))),
                RegistrationId.next(),
                "2026-11",
                new Actor("maria", "Maria Alvarez"),
                TestTokens.NOON,
                null,
                TestTokens.NOON,
                status.isInForce() ? null : Instant.parse("2026-11-24T00:00:00Z"),
                null,
                null);
    }

    private static ChannelSpan span(ServiceAgreementId service) {
        Channel channel = service.equals(ELECTRIC) ? Channel.HOURLY_USE : Channel.DAILY_GAS;
        LocalDate yesterday = LocalDate.of(2026, 11, 22);
        return new ChannelSpan(service, channel, yesterday.minusYears(1), yesterday, TestTokens.NOON);
    }

    private static ServiceRow service(ServiceAgreementId id, Commodity commodity, String usagePoint) {
        return new ServiceRow(
                id,
                "5551",
                "4441-3",
                commodity,
                CustomerClass.RESIDENTIAL,
                "418 Linden Street",
                "Oakland",
                "CA",
                "94607",
                LocalDate.of(2019, 6, 14),
                null,
                usagePoint,
                "E-TOU-C");
    }
}
