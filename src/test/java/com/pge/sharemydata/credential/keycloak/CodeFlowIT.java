package com.pge.sharemydata.credential.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.pge.sharemydata.credential.ClientCondition;
import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.credential.ClientRegistrar;
import com.pge.sharemydata.credential.CodeCallbacks;
import com.pge.sharemydata.credential.CodeFlow;
import com.pge.sharemydata.credential.IssuedTokens;
import com.pge.sharemydata.credential.RefusedByIssuer;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.testing.CookieBrowser;
import com.pge.sharemydata.testing.RunningPortal;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code flow of a company's client against the real identity provider, a customer being signed in to the portal. */
class CodeFlowIT {

    private static final String MARIA = "c7e10a59-9adc-5a37-b1ff-19f44bdba596";
    private static final URI CALLBACK =
            RunningPortal.get().bean(CodeCallbacks.class).of(false);

    private static final CookieBrowser BROWSER = new CookieBrowser();

    private final ClientRegistrar registrar = RunningPortal.get().bean(ClientRegistrar.class);
    private final CodeFlow flow = RunningPortal.get().bean(CodeFlow.class);
    private final ClientId client = newClient();

    @BeforeAll
    static void signIn() {
        BROWSER.signIn(
                RunningPortal.get().addresses().portalUrl(), "maria.alvarez@customer.example", "share-my-data-demo");
    }

    @BeforeEach
    void make() {
        registrar.bring(client, ClientCondition.ENABLED);
    }

    @AfterEach
    void remove() {
        registrar.bring(client, ClientCondition.ABSENT);
    }

    @Test
    void givesACodeWithoutAPageToWhoIsSignedIn() {
        URI back = BROWSER.sentTo(CALLBACK + "?", flow.push(client, TokenClass.CUSTOMER, CALLBACK, "a state", null));

        assertThat(back.toString()).startsWith(CALLBACK + "?");
        assertThat(CookieBrowser.parameters(back))
                .containsEntry("state", "a state")
                .containsOnlyKeys("state", "code");
    }

    @Test
    void givesTokensOfTheCustomerForTheCode() throws ParseException {
        IssuedTokens tokens = flow.exchange(client, code(client, null), CALLBACK, null);

        JWTClaimsSet claims = SignedJWT.parse(tokens.accessToken()).getJWTClaimsSet();
        assertThat(tokens.subject()).isEqualTo(MARIA);
        assertThat(tokens.accessTokenId()).isEqualTo(claims.getJWTID()).isNotBlank();
        assertThat(tokens.lifespan()).isEqualTo(Duration.ofHours(1));
        assertThat(List.of(claims.getStringClaim("scope").split(" ")))
                .containsExactlyInAnyOrder("smd-customer", "offline_access");
        assertThat(claims.getAudience()).containsExactly("share-my-data-api");
        assertThat(claims.getStringClaim("azp")).isEqualTo(client.value());
    }

    @Test
    void takesACodeOnceOnly() {
        String code = code(client, null);
        var _ = flow.exchange(client, code, CALLBACK, null);

        assertRefused(() -> flow.exchange(client, code, CALLBACK, null));
    }

    @Test
    void takesACodeOfItsOwnClientOnly() {
        ClientId other = newClient();
        registrar.bring(other, ClientCondition.ENABLED);
        String code = code(client, null);

        assertRefused(() -> flow.exchange(other, code, CALLBACK, null));

        registrar.bring(other, ClientCondition.ABSENT);
    }

    @Test
    void asksForTheVerifierOfAChallenge() {
        var verifier = new CodeVerifier();
        String challenge =
                CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
        String first = code(client, challenge);
        String second = code(client, challenge);

        assertRefused(() -> flow.exchange(client, first, CALLBACK, null));
        assertThat(flow.exchange(client, second, CALLBACK, verifier.getValue()).subject())
                .isEqualTo(MARIA);
    }

    @Test
    void renewsTokensAndLetsTheOldOneDie() {
        IssuedTokens first = flow.exchange(client, code(client, null), CALLBACK, null);

        IssuedTokens second = flow.refresh(client, first.refreshToken());

        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(second.accessTokenId()).isNotEqualTo(first.accessTokenId());
        // Within the second of its use Keycloak 26.7 takes an old token once more.
        await().pollDelay(Duration.ofMillis(1500))
                .untilAsserted(() -> assertRefused(() -> flow.refresh(client, first.refreshToken())));
    }

    @Test
    void endsWhatACustomerGaveToOneClientAndNothingElse() {
        ClientId other = newClient();
        registrar.bring(other, ClientCondition.ENABLED);
        IssuedTokens ending = flow.exchange(client, code(client, null), CALLBACK, null);
        IssuedTokens staying = flow.exchange(other, code(other, null), CALLBACK, null);

        flow.end(MARIA, client);

        assertRefused(() -> flow.refresh(client, ending.refreshToken()));
        assertThat(flow.refresh(other, staying.refreshToken()).subject()).isEqualTo(MARIA);
        registrar.bring(other, ClientCondition.ABSENT);
    }

    @Test
    void hasNothingToEndTwice() {
        assertThatNoException().isThrownBy(() -> {
            flow.end(MARIA, client);
            flow.end(UUID.randomUUID().toString(), client);
            flow.end(MARIA, newClient());
        });
    }

    @Test
    void pushesToThePortalsOwnCallbackOnly() {
        assertRefused(() ->
                flow.push(client, TokenClass.CUSTOMER, URI.create("https://evil.example/callback"), "state", null));
    }

    @Test
    void leadsNobodyAroundThePushedRequest() {
        URI back = BROWSER.sentTo(
                CALLBACK + "?",
                URI.create(RunningPortal.get().addresses().keycloakUrl()
                        + "/realms/share-my-data/protocol/openid-connect/auth?response_type=code&scope=smd-customer&client_id="
                        + client + "&redirect_uri=" + CALLBACK));

        assertThat(CookieBrowser.parameters(back))
                .containsEntry("error", "invalid_request")
                .doesNotContainKey("code");
    }

    private String code(ClientId client, @Nullable String challenge) {
        URI back = BROWSER.sentTo(CALLBACK + "?", flow.push(client, TokenClass.CUSTOMER, CALLBACK, "state", challenge));
        assertThat(CookieBrowser.parameters(back)).as(back.toString()).containsKey("code");
        return CookieBrowser.parameters(back).getOrDefault("code", "");
    }

    private static ClientId newClient() {
        return new ClientId(UUID.randomUUID().toString().replace("-", ""));
    }

    private static void assertRefused(Runnable attempt) {
        assertThatExceptionOfType(RefusedByIssuer.class).isThrownBy(attempt::run);
    }
}
