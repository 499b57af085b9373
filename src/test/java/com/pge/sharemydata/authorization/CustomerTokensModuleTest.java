package com.pge.sharemydata.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.credential.CodeFlow;
import com.pge.sharemydata.credential.IssuedTokens;
import com.pge.sharemydata.credential.RefusedByIssuer;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.Unavailable;
import com.pge.sharemydata.testing.DatabaseTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class CustomerTokensModuleTest {

    private static final Actor SOFTWARE = new Actor("client", "Brightmeter");
    private static final CodeVerifier VERIFIER = new CodeVerifier();
    private static final String CHALLENGE =
            CodeChallenge.compute(CodeChallengeMethod.S256, VERIFIER).getValue();

    @Autowired
    private AuthorizationTokens tokens;

    @Autowired
    private AuthorizationCodes codes;

    @Autowired
    private AuthorizationBook book;

    @Autowired
    private LiveAuthorizations live;

    @Autowired
    private LiveAuthorizationTable table;

    @Autowired
    private TokenUpkeep upkeep;

    @Autowired
    private CodeFlow flow;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApplicationContext portal;

    private final String maria = "maria-" + UUID.randomUUID();
    private final String code = "code-" + UUID.randomUUID();
    private AskingCompany company;
    private ClientId client;
    private SharingCustomer customer;
    private AuthorizationId authorization;
    private int issued;

    @BeforeEach
    void mariaAgrees() {
        company = new AskingCompany(portal).isApprovedAnd(Situation.LIVE);
        client = new ClientId(company.clientId());
        customer = new SharingCustomer(portal, maria);
        authorization = customer.agrees(company.organization(), Set.of(DataCategory.USAGE), null);
        issue(code, null);
        given(flow.exchange(any(), any(), any(), any())).willAnswer(_ -> next(maria));
        given(flow.refresh(any(), any())).willAnswer(_ -> next(maria));
    }

    @Test
    void areGivenForACodeWhichMakesTheAuthorizationHold() {
        CustomerTokens given = tokens.exchange(asked(), SOFTWARE);

        assertThat(given.opens()).isEqualTo(authorization);
        assertThat(live.byTokenId(given.tokens().accessTokenId()))
                .contains(new LiveAuthorization(
                        authorization, 1, company.organization(), AuthorizationStatus.ACTIVE, null));
    }

    @Test
    void endWhenTheirCodeIsShownAgain() {
        CustomerTokens given = tokens.exchange(asked(), SOFTWARE);

        assertRefused(GrantProblem.CODE_USED, () -> tokens.exchange(asked(), SOFTWARE));

        assertThat(live.byTokenId(given.tokens().accessTokenId())).isEmpty();
        assertRefused(GrantProblem.REFRESH_TOKEN_DEAD, () -> refresh(given.tokens()));
        verify(flow, times(1)).exchange(any(), any(), any(), any());
        verify(flow, timeout(10_000)).end(maria, client);
    }

    /** A request that does not fit its code; the identity provider must not hear of it. */
    record Wrong(GrantProblem problem, @Nullable String challenge, UnaryOperator<CodeExchange> change) {
        @Override
        public String toString() {
            return problem.name();
        }
    }

    static Stream<Wrong> wrong() {
        return Stream.of(
                new Wrong(
                        GrantProblem.CODE_UNKNOWN, null, asked -> with(asked, asked.client(), false, "guessed", null)),
                new Wrong(
                        GrantProblem.CODE_UNKNOWN,
                        null,
                        asked -> with(asked, asked.client(), true, asked.code(), null)),
                new Wrong(
                        GrantProblem.CODE_FOREIGN,
                        null,
                        asked -> with(asked, new ClientId("f".repeat(32)), false, asked.code(), null)),
                new Wrong(
                        GrantProblem.REDIRECT_URI_OTHER,
                        null,
                        asked -> redirected(asked, "https://bright.example/callback/", false)),
                new Wrong(GrantProblem.REDIRECT_URI_MISSING, null, asked -> redirected(asked, null, false)),
                new Wrong(
                        GrantProblem.VERIFIER_UNASKED,
                        null,
                        asked -> with(asked, asked.client(), false, asked.code(), VERIFIER.getValue())),
                new Wrong(GrantProblem.VERIFIER_MISSING, CHALLENGE, asked -> asked),
                new Wrong(
                        GrantProblem.VERIFIER_WRONG,
                        CHALLENGE,
                        asked -> with(asked, asked.client(), false, asked.code(), "x".repeat(43))),
                new Wrong(
                        GrantProblem.VERIFIER_WRONG,
                        CHALLENGE,
                        asked -> with(asked, asked.client(), false, asked.code(), CHALLENGE)));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void areNotAskedForByAWrongRequestWhichLeavesTheCodeGood(Wrong wrong) {
        String fresh = "code-" + UUID.randomUUID();
        issue(fresh, wrong.challenge());
        CodeExchange right = asked(fresh, wrong.challenge() == null ? null : VERIFIER.getValue());
        CodeExchange plain = asked(fresh, null);

        assertRefused(wrong.problem(), () -> tokens.exchange(wrong.change().apply(plain), SOFTWARE));

        verify(flow, never()).exchange(any(), any(), any(), any());
        assertThat(tokens.exchange(right, SOFTWARE).opens()).isEqualTo(authorization);
    }

    @Test
    void areGivenWithoutARedirectUriWhereThereIsOnlyOne() {
        assertThat(tokens.exchange(redirected(asked(), null, true), SOFTWARE).opens())
                .isEqualTo(authorization);
    }

    @Test
    void areNotGivenForACodeThatCameLate() {
        database.update(
                "update authorization_code set issued_at = issued_at - interval 300 second where hash = ?",
                SecretHash.of(code));

        assertRefused(GrantProblem.CODE_OVER, () -> tokens.exchange(asked(), SOFTWARE));
        verify(flow, never()).exchange(any(), any(), any(), any());
    }

    @Test
    void areNotGivenOnceTheCustomerThoughtBetter() {
        end(EndReason.CANCELLED_BY_CUSTOMER);

        assertRefused(GrantProblem.AUTHORIZATION_OVER, () -> tokens.exchange(asked(), SOFTWARE));
        verify(flow, never()).exchange(any(), any(), any(), any());
    }

    @Test
    void areNotGivenForSomebodyElsesSignIn() {
        given(flow.exchange(any(), any(), any(), any())).willAnswer(_ -> next("sam"));

        assertRefused(GrantProblem.PERSON_OTHER, () -> tokens.exchange(asked(), SOFTWARE));

        assertThat(table.byId(authorization).orElseThrow().status()).isEqualTo(AuthorizationStatus.PENDING);
    }

    @Test
    void areNotGivenForACodeThatTheIdentityProviderRefusedOnce() {
        given(flow.exchange(any(), any(), any(), any())).willThrow(new RefusedByIssuer("invalid_grant"));

        assertRefused(GrantProblem.CODE_UNKNOWN, () -> tokens.exchange(asked(), SOFTWARE));
        assertRefused(GrantProblem.CODE_USED, () -> tokens.exchange(asked(), SOFTWARE));
    }

    @Test
    void areGivenAfterTheIdentityProviderIsBack() {
        given(flow.exchange(any(), any(), any(), any()))
                .willThrow(new Unavailable("The identity provider", new IOException("refused")))
                .willAnswer(_ -> next(maria));

        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> tokens.exchange(asked(), SOFTWARE));
        assertThat(tokens.exchange(asked(), SOFTWARE).opens()).isEqualTo(authorization);
    }

    @Test
    void areRenewedAndTheOldOnesDieAtOnce() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();
        assertThat(live.byTokenId(first.accessTokenId())).isPresent();

        IssuedTokens second = refresh(first).tokens();

        assertThat(live.byTokenId(first.accessTokenId())).isEmpty();
        assertThat(live.byTokenId(second.accessTokenId())).isPresent();
        assertThat(refresh(second).tokens().refreshToken()).isNotEqualTo(second.refreshToken());
    }

    @Test
    void areTheSameForTheSameRefreshTokenWithinHalfAMinute() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();
        IssuedTokens second = refresh(first).tokens();

        assertThat(refresh(first).tokens()).isEqualTo(second);
        verify(flow, times(1)).refresh(client, first.refreshToken());

        database.update(
                "update authorization_token set repeatable_until = repeatable_until - interval 30 second"
                        + " where authorization = ?",
                authorization.id());
        assertRefused(GrantProblem.REFRESH_TOKEN_DEAD, () -> refresh(first));
        upkeep.forget();
        assertThat(database.queryForObject(
                        "select count(*) from authorization_token where authorization = ? and last_answer is null",
                        Long.class,
                        authorization.id()))
                .isEqualTo(1);
        assertThat(refresh(second).tokens()).isNotEqualTo(second);
    }

    @Test
    void areRenewedOnceByFourAtTheSameMoment() throws Exception {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();

        List<Future<CustomerTokens>> answers = new ArrayList<>();
        try (var four = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                answers.add(four.submit(() -> refresh(first)));
            }
        }

        IssuedTokens expected = answers.getFirst().get().tokens();
        for (Future<CustomerTokens> answer : answers) {
            assertThat(answer.get().tokens()).isEqualTo(expected);
        }
        verify(flow, times(1)).refresh(any(), any());
    }

    @Test
    void areRefreshedByTheirOwnClientAtTheirOwnEndpointOnly() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();

        assertRefused(
                GrantProblem.REFRESH_TOKEN_DEAD,
                () -> tokens.refresh(new ClientId("f".repeat(32)), first.refreshToken(), false));
        assertRefused(GrantProblem.REFRESH_TOKEN_DEAD, () -> tokens.refresh(client, first.refreshToken(), true));
        verify(flow, never()).refresh(any(), any());
    }

    @Test
    void waitWhileTheCompanyIsSuspendedAndWorkAgainAfterwards() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();
        assertThat(isOpen(first)).isTrue();

        inTransaction(() -> publish(book.lock(authorization).freeze(Actor.SYSTEM, Instant.now())));
        assertThat(isOpen(first)).isFalse();
        assertRefused(GrantProblem.AUTHORIZATION_WAITS, () -> refresh(first));

        inTransaction(() -> publish(book.lock(authorization).thaw(Actor.SYSTEM, Instant.now())));
        assertThat(isOpen(first)).isTrue();
        assertThat(refresh(first).tokens()).isNotNull();
    }

    @Test
    void endWithTheirAuthorizationHereAndAtTheIdentityProvider() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();
        assertThat(isOpen(first)).isTrue();

        end(EndReason.CANCELLED_BY_CUSTOMER);

        assertThat(isOpen(first)).isFalse();
        assertRefused(GrantProblem.REFRESH_TOKEN_DEAD, () -> refresh(first));
        verify(flow, timeout(10_000)).end(maria, client);
    }

    @Test
    void endWhenANewAuthorizationTakesTheirPlaceWhichKeepsTheSession() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();
        authorization = customer.agrees(company.organization(), Set.of(DataCategory.USAGE), null);
        String second = "code-" + UUID.randomUUID();
        issue(second, null);

        IssuedTokens newer = tokens.exchange(asked(second, null), SOFTWARE).tokens();

        assertThat(isOpen(first)).isFalse();
        assertThat(isOpen(newer)).isTrue();
        await().until(() -> database.queryForList(
                        "select count(*) from EVENT_PUBLICATION where event_type like '%TokensEnded'"
                                + " and serialized_event like ? and completion_date is null",
                        Long.class, "%" + maria + "%")
                .equals(List.of(0L)));
        verify(flow, never()).end(any(), any());
    }

    @Test
    void areGivenBackWithTheirRefreshToken() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();
        tokens.giveBack(new ClientId("f".repeat(32)), first.refreshToken(), SOFTWARE);
        assertThat(isOpen(first)).isTrue();

        tokens.giveBack(client, first.refreshToken(), SOFTWARE);

        assertThat(isOpen(first)).isFalse();
        assertThat(table.byId(authorization).orElseThrow().status()).isEqualTo(AuthorizationStatus.REVOKED);
    }

    @Test
    void loseTheirAccessTokenAlone() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();

        tokens.dropAccessToken(client, first.accessTokenId());

        assertThat(isOpen(first)).isFalse();
        assertThat(isOpen(refresh(first).tokens())).isTrue();
    }

    @Test
    void areForgottenWithinASecondWhereAnotherNodeEndedThem() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();
        assertThat(isOpen(first)).isTrue();

        inTransaction(() -> {
            database.update("update authorization set status = 'REVOKED' where id = ?", authorization.id());
            table.tell(authorization);
        });

        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !isOpen(first));
    }

    private void issue(String value, @Nullable String challenge) {
        codes.issued(value, client, authorization, AskingCompany.BACK, challenge, maria, "", false);
    }

    private CodeExchange asked() {
        return asked(code, null);
    }

    private CodeExchange asked(String value, @Nullable String verifier) {
        return new CodeExchange(client, false, value, AskingCompany.BACK, false, verifier);
    }

    private static CodeExchange with(
            CodeExchange asked, ClientId client, boolean testing, String code, @Nullable String verifier) {
        return new CodeExchange(client, testing, code, asked.redirectUri(), asked.onlyRedirectUri(), verifier);
    }

    private static CodeExchange redirected(CodeExchange asked, @Nullable String redirectUri, boolean only) {
        return new CodeExchange(asked.client(), asked.testing(), asked.code(), redirectUri, only, asked.verifier());
    }

    private CustomerTokens refresh(IssuedTokens shown) {
        return tokens.refresh(client, shown.refreshToken(), false);
    }

    private boolean isOpen(IssuedTokens shown) {
        return live.byTokenId(shown.accessTokenId())
                .filter(one -> one.isOpen(Instant.now()))
                .isPresent();
    }

    private synchronized IssuedTokens next(String subject) {
        String number = subject + "-" + ++issued;
        return new IssuedTokens("access-" + number, "refresh-" + number, Duration.ofHours(1), subject, "jti-" + number);
    }

    private void end(EndReason reason) {
        inTransaction(() -> book.end(authorization, reason, Actor.SYSTEM));
    }

    private void inTransaction(Runnable act) {
        transaction.executeWithoutResult(_ -> act.run());
    }

    private void publish(Object event) {
        portal.publishEvent(event);
    }

    private static void assertRefused(GrantProblem problem, ThrowingCallable act) {
        assertThatExceptionOfType(GrantRefused.class)
                .isThrownBy(act)
                .extracting(GrantRefused::problem)
                .isEqualTo(problem);
    }
}
