package com.pge.sharemydata.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import com.pge.sharemydata.credential.RefusedByIssuer;
import com.pge.sharemydata.shared.Unavailable;
import com.pge.sharemydata.testing.DatabaseTest;
import java.io.IOException;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DatabaseTest
class CustomerTokensModuleTest extends CustomerTokenCases {

    private static final CodeVerifier VERIFIER = new CodeVerifier();
    private static final String CHALLENGE =
            CodeChallenge.compute(CodeChallengeMethod.S256, VERIFIER).getValue();

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

    private static CodeExchange with(
            CodeExchange asked, ClientId client, boolean testing, String code, @Nullable String verifier) {
        return new CodeExchange(client, testing, code, asked.redirectUri(), asked.onlyRedirectUri(), verifier);
    }

    private static CodeExchange redirected(CodeExchange asked, @Nullable String redirectUri, boolean only) {
        return new CodeExchange(asked.client(), asked.testing(), asked.code(), redirectUri, only, asked.verifier());
    }
}
