package com.pge.sharemydata.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.authorization.AuthorizePolicy.Asked;
import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.DataWanted;
import com.pge.sharemydata.registration.ReadingInterval;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorizePolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-25T20:00:00Z");
    private static final long NOW = NOON.getEpochSecond();
    private static final String BACK = "https://bright.example/callback";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String RIGHT = "client_id=c&redirect_uri=" + BACK + "&response_type=code";

    @Test
    void findsNothingWrongWithTheShortestRequest() {
        assertThat(judged(RIGHT)).isNull();
    }

    @Test
    void findsNothingWrongWithAllParametersAtTheirBounds() {
        assertThat(judged(RIGHT + "&state=" + "s".repeat(2_000) + "&scope=AdditionalScope=Usage;BR=50916"
                        + "&MinAuthEndDate=" + (NOW + 1) + "&PreferredAuthEndDate=" + (NOW + 1)
                        + "&code_challenge=" + CHALLENGE
                        + "&code_challenge_method=S256&response_mode=query&login=guest"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "client_id=c, NO_REDIRECT",
        "redirect_uri=https://bright.example/callback, NO_CLIENT",
        "client_id=c&redirect_uri=https://evil.example/callback, UNKNOWN_REDIRECT",
        "client_id=c&redirect_uri=https://bright.example/callback&client_id=c, REPEATED",
        "client_id=c&redirect_uri=https://bright.example/callback&state=%0A, CONTROL_CHARACTER",
        "client_id=c&redirect_uri=https://bright.example/callback&state=%C2%85, CONTROL_CHARACTER",
        "client_id=c&redirect_uri=https://bright.example/callback&state=%, UNREADABLE"
    })
    void redirectsNobodyBeforeItIsCertainWhereTo(String query, AuthorizeProblem problem) {
        assertThat(judged(query)).isEqualTo(problem);
        assertThat(problem.isShown()).isTrue();
    }

    @Test
    void redirectsNobodyForAStateThatIsTooLong() {
        assertThat(judged(RIGHT + "&state=" + "s".repeat(2_001))).isEqualTo(AuthorizeProblem.TOO_LONG);
    }

    @Test
    void redirectsNobodyForACompanyThatNobodyKnows() {
        var asked = new Asked(AuthorizeParameters.in(RIGHT), null, NOON);

        assertThat(AuthorizePolicy.judge(asked)).contains(AuthorizeProblem.UNKNOWN_CLIENT);
    }

    @Test
    void refusesACompanyThatMayNotAskBeforeItLooksAtTheRest() {
        var asked = new Asked(AuthorizeParameters.in(RIGHT + "&scope=openid"), company(false), NOON);

        assertThat(AuthorizePolicy.judge(asked)).contains(AuthorizeProblem.NOT_PERMITTED);
    }

    @ParameterizedTest
    @CsvSource({
        "response_mode=fragment, RESPONSE_MODE",
        "response_mode=form_post, RESPONSE_MODE",
        "request=eyJ, REQUEST_OBJECT",
        "request_uri=https://evil.example/r, REQUEST_OBJECT",
        "MinAuthEndDate=tomorrow, DATE_FORM",
        "MinAuthEndDate=-1, DATE_FORM",
        "MinAuthEndDate=1e12, DATE_FORM",
        "PreferredAuthEndDate=9999999999999999999999, DATE_FORM",
        "PreferredAuthEndDate=2027-01-01, DATE_FORM",
        "MinAuthEndDate=0, DATE_PAST",
        "PreferredAuthEndDate=1700000000, DATE_PAST",
        "PreferredAuthEndDate=1800000000000, DATE_FAR",
        "MinAuthEndDate=1900000001&PreferredAuthEndDate=1900000000, DATE_ORDER",
        "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM, CHALLENGE_METHOD",
        "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=plain, CHALLENGE_METHOD",
        "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=s256, CHALLENGE_METHOD",
        "code_challenge_method=S256, CHALLENGE_FORM",
        "code_challenge=short&code_challenge_method=S256, CHALLENGE_FORM",
        "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM%3D&code_challenge_method=S256, CHALLENGE_FORM",
        "scope=openid, SCOPE_UNREADABLE",
        "scope=AdditionalScope%3DUsage%3BBR%3D50917, SCOPE_FOREIGN",
        "scope=AdditionalScope%3DUsage_Account, SCOPE_BEYOND"
    })
    void tellsTheCompanyOfEverythingElse(String more, AuthorizeProblem problem) {
        assertThat(judged(RIGHT + "&" + more)).isEqualTo(problem);
        assertThat(problem.isShown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', RESPONSE_TYPE",
        "response_type=token, RESPONSE_TYPE",
        "response_type=code%20id_token, RESPONSE_TYPE"
    })
    void givesCodesAndNothingElse(String responseType, AuthorizeProblem problem) {
        assertThat(judged("client_id=c&redirect_uri=" + BACK + "&" + responseType))
                .isEqualTo(problem);
    }

    @Test
    void takesAScopeOf256Characters() {
        String scope = "AdditionalScope=Usage;IntervalDuration=900";

        assertThat(judged(RIGHT + "&scope=" + scope + "x".repeat(257 - scope.length())))
                .isEqualTo(AuthorizeProblem.SCOPE_TOO_LONG);
    }

    private static @Nullable AuthorizeProblem judged(String query) {
        return AuthorizePolicy.judge(new Asked(AuthorizeParameters.in(query), company(true), NOON))
                .orElse(null);
    }

    private static AskingSoftware company(boolean permitted) {
        var client = new ApiClientDetails(
                new ClientId("0123456789abcdef0123456789abcdef"), OrganizationId.next(), "50916", "123456", NOON, NOON);
        return new AskingSoftware(
                client,
                List.of(BACK),
                new DataWanted(EnumSet.of(DataCategory.USAGE, DataCategory.BILLING), 24, ReadingInterval.HOURLY, false),
                permitted);
    }
}
