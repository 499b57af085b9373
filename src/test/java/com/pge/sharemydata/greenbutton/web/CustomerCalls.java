package com.pge.sharemydata.greenbutton.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

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
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.ChannelSpan;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What tests of customers' tokens share: one authorization in all its states, and the tokens that belong to it. */
abstract class CustomerCalls extends MachineTest {

    static final String FORM = "application/x-www-form-urlencoded";
    static final Company LIVE = Company.LIVE;
    static final Company OTHER = Company.the(Situation.NOT_READY);
    static final AuthorizationId OWN = new AuthorizationId("123456789012345");
    static final AuthorizationId FOREIGN = new AuthorizationId("999999999999999");
    static final ServiceAgreementId ELECTRIC = ServiceAgreementId.next();
    static final ServiceAgreementId GAS_SERVICE = ServiceAgreementId.next();
    static final String POINT = "1000000007";
    static final String CODE = "grant_type=authorization_code&code=good&redirect_uri=https%3A%2F%2Fx.example";
    static final String REFRESH = "grant_type=refresh_token&refresh_token=good";
    static final String IN_BODY = "&client_id=" + LIVE.clientId() + "&client_secret=" + Company.SECRET;
    static final String INVALID_CERTIFICATE = "\"Invalid Certificate\"";
    static final String REVOKE = "/datacustodian/oauth/v2/revoke";
    static final String INTROSPECT = "/datacustodian/oauth/v2/introspect";
    static final String METADATA = "/.well-known/oauth-authorization-server";
    static final String POINTS = RESOURCE + "/Subscription/" + OWN + "/UsagePoint";
    static final String HOURLY = "NzI6bnVsbDozNjAwOjE=";
    static final String GAS = "MTY5Om51bGw6ODY0MDA6MQ==";
    static final String QUARTER_HOURLY = "NzI6bnVsbDo5MDA6MQ==";

    static final String SCOPE = "FB=1_3_4_5_8_10_13_14_15_16_18_19_31_32_35_37_38_39;"
            + "AdditionalScope=Usage_Billing;IntervalDuration=900_3600;BlockDuration=Daily;HistoryLength=126144000;"
            + "AccountCollection=1;BR=50916;dataCustodianId=PGE";

    @BeforeEach
    void authorizations() {
        var organization = LIVE.client().organization();
        given(meters.channels(any())).willAnswer(call -> {
            Collection<ServiceAgreementId> asked = call.getArgument(0);
            return asked.stream().map(CustomerCalls::span).toList();
        });
        given(directory.nameOf(any())).willReturn("Brightmeter");
        given(registrations.inForceOrLatest(any())).willReturn(Optional.empty());
        given(companyAuthorizations.find(OWN, organization))
                .willReturn(Optional.of(details(AuthorizationStatus.ACTIVE)));
        given(companyAuthorizations.giveBack(eq(OWN), eq(organization), any()))
                .willReturn(Optional.of(details(AuthorizationStatus.REVOKED)));
        given(companyAuthorizations.of(eq(organization), any()))
                .willReturn(List.of(details(AuthorizationStatus.ACTIVE), details(AuthorizationStatus.REVOKED)));
        given(authorizationTokens.exchange(any(), any())).willAnswer(call -> {
            CodeExchange asked = call.getArgument(0);
            return asked.code().equals("good")
                    ? answer(asked.testing() ? null : details(AuthorizationStatus.ACTIVE))
                    : refuse(asked.code());
        });
        given(authorizationTokens.refresh(any(), any(), anyBoolean())).willAnswer(call -> {
            String token = call.getArgument(1);
            return token.equals("good")
                    ? answer(call.getArgument(2, Boolean.class) ? null : details(AuthorizationStatus.ACTIVE))
                    : refuse(token);
        });
        for (AuthorizationStatus status : AuthorizationStatus.values()) {
            given(liveAuthorizations.byTokenId("jti-" + status))
                    .willReturn(Optional.of(new LiveAuthorization(OWN, 0, organization, status, null)));
        }
        given(liveAuthorizations.byTokenId("jti-over"))
                .willReturn(Optional.of(
                        new LiveAuthorization(OWN, 0, organization, AuthorizationStatus.ACTIVE, TestTokens.NOON)));
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

    HttpResponse<String> call(Row row) {
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

    private static CustomerTokens answer(@Nullable AuthorizationDetails authorization) {
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
