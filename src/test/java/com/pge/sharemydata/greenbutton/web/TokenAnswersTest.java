package com.pge.sharemydata.greenbutton.web;

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
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the token endpoint says beside its table of requests, and what is observed of it. */
class TokenAnswersTest extends TokenCalls {

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
            boolean asked = call.request().contains("User-Agent: " + row.what());
            if (asked) {
                seen.set(call);
            }
            return asked;
        }));
        return seen.get();
    }
}
