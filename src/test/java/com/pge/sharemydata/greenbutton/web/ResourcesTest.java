package com.pge.sharemydata.greenbutton.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.greenbutton.espi.Schemas;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Date;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

class ResourcesTest extends MachineTest {

    private static final String STATUS = RESOURCE + "/ReadServiceStatus";
    private static final String SAMPLE = RESOURCE + "/DownloadSampleData";
    private static final Company LIVE = Company.LIVE;

    @LocalServerPort
    int portalPort;

    @ParameterizedTest
    @ValueSource(strings = {"smd-client", "smd-test", "openid smd-client email"})
    void tellTheStatusToBothClassesOfClientTokens(String scope) {
        var answer = get(STATUS, tokens.of(LIVE.clientId(), scope), LIVE.identity());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("application/atom+xml");
        assertThat(answer.body()).contains("<ns0:currentStatus>1</ns0:currentStatus>");
        Schemas.validate(answer.body().getBytes(UTF_8));
    }

    @Test
    void sendTheSampleDay() {
        var answer = get(SAMPLE, tokens.of(LIVE.clientId(), "smd-test"), LIVE.identity());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("application/atom+xml");
        assertThat(answer.body()).contains("https://api.example.com/GreenButtonConnect/espi/1_1/resource/");
        Schemas.validate(answer.body().getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"/", "/?x=1"})
    void doNotMindATrailingSlash(String end) {
        assertThat(get(STATUS + end, tokens.of(LIVE.clientId(), "smd-client"), LIVE.identity())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "smd-customer, ReadServiceStatus, 403",
        "smd-customer, DownloadSampleData, 403",
        "smd-client, ApplicationInformation/some, 403",
        "smd-test, ApplicationInformation/some, 403",
        "smd-client, Nothing, 404",
        "smd-client, ReadServiceStatus/more, 404",
        "openid, ReadServiceStatus, 401",
        "smd-client smd-test, ReadServiceStatus, 401"
    })
    void openToTheirClassOfTokenAlone(String scope, String resource, int status) {
        assertThat(get(RESOURCE + "/" + resource, tokens.of(LIVE.clientId(), scope), LIVE.identity())
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void askForATokenWhereThereIsNone() {
        var answer = get(STATUS, null, LIVE.identity());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"Share My Data\"");
    }

    @Test
    void refuseTokensThatAreNotOurs() {
        var late =
                tokens.claims(LIVE.clientId(), "smd-client").expirationTime(Date.from(TestTokens.NOON.plusSeconds(59)));
        var elsewhere = tokens.claims(LIVE.clientId(), "smd-client").audience("account");
        var foreign = tokens.claims(LIVE.clientId(), "smd-client").issuer("https://other.example");
        var nobody = tokens.claims("0".repeat(32), "smd-client");

        for (String token : new String[] {
            tokens.signed(late),
            tokens.signed(elsewhere),
            tokens.signed(foreign),
            tokens.signed(nobody),
            tokens.forged(LIVE.clientId(), "smd-client"),
            "garbage",
            "f".repeat(32)
        }) {
            var answer = get(STATUS, token, LIVE.identity());
            assertThat(answer.statusCode()).as(token).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .contains("invalid_token");
        }
    }

    @Test
    void refuseATokenOverAnotherCompanysCertificate() {
        var answer = get(
                STATUS,
                tokens.of(LIVE.clientId(), "smd-client"),
                Company.the(Situation.NOT_READY).identity());

        assertInvalidCertificate(answer);
    }

    @Test
    void refuseEveryCallWithoutARegisteredCertificate() {
        String token = tokens.of(LIVE.clientId(), "smd-client");

        assertInvalidCertificate(get(STATUS, token, null));
        assertInvalidCertificate(get(STATUS, token, STRANGER));
        assertInvalidCertificate(get(RESOURCE + "/Nothing", token, STRANGER));
    }

    @Test
    void judgeACertificateAnewAtEveryCall() {
        String token = tokens.of(LIVE.clientId(), "smd-client");
        assertThat(get(STATUS, token, LIVE.identity()).statusCode()).isEqualTo(200);

        given(certificates.byFingerprint(LIVE.identity().sha256())).willReturn(Optional.empty());

        assertInvalidCertificate(get(STATUS, token, LIVE.identity()));
    }

    @ParameterizedTest
    @EnumSource
    void followTheSituationOfTheCompany(Situation situation) {
        Company company = Company.the(situation);
        boolean live =
                situation == Situation.LIVE || situation == Situation.NOT_READY || situation == Situation.SURRENDERED;
        boolean test = live || situation == Situation.NOT_YET_APPROVED;

        assertThat(get(STATUS, tokens.of(company.clientId(), "smd-client"), company.identity())
                        .statusCode())
                .isEqualTo(live ? 200 : 401);
        assertThat(get(STATUS, tokens.of(company.clientId(), "smd-test"), company.identity())
                        .statusCode())
                .isEqualTo(test ? 200 : 401);
    }

    @Test
    void takeNoOtherMethod() {
        var answer = post(STATUS, "", "Bearer " + tokens.of(LIVE.clientId(), "smd-client"), LIVE.identity());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @Test
    void hideAnotherCompanysApplicationInformation() {
        String path = RESOURCE + "/ApplicationInformation/"
                + Company.the(Situation.NOT_READY).client().applicationInformationId();

        assertThat(get(path, LIVE.registrationToken(), LIVE.identity()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ReadServiceStatus", "DownloadSampleData"})
    void keepClosedToARegistrationToken(String resource) {
        assertThat(get(RESOURCE + "/" + resource, LIVE.registrationToken(), LIVE.identity())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void answerAPingToAnybody() {
        var answer = get("/GreenButtonConnect/ping", null, null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ok\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/companies", "/", "/error", "/GreenButtonConnectX", "/actuator/health"})
    void haveNothingOfThePortalBesideThem(String path) {
        assertThat(get(path, null, LIVE.identity()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {STATUS, TEST_TOKEN, LIVE_TOKEN, "/GreenButtonConnect/ping", "/GreenButtonConnect"})
    void areNotOnThePortalsPort(String path) throws Exception {
        assertThat(portal(path)).isEqualTo(404);
        assertThat(portal("/companies")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void speakModernTlsAlone(String protocol) throws Exception {
        assertThat(handshake(protocol).statusCode()).isEqualTo(200);
        assertThatExceptionOfType(SSLHandshakeException.class).isThrownBy(() -> handshake("TLSv1.1"));
    }

    private HttpResponse<String> handshake(String protocol) throws Exception {
        var parameters = new SSLParameters();
        parameters.setProtocols(new String[] {protocol});
        try (HttpClient client = HttpClient.newBuilder()
                .sslContext(TestIdentity.tls(LIVE.identity()))
                .sslParameters(parameters)
                .build()) {
            return client.send(request("/GreenButtonConnect/ping").build(), BodyHandlers.ofString());
        }
    }

    private int portal(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + portalPort + path))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static void assertInvalidCertificate(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("application/json");
        assertThat(answer.body()).isEqualTo("\"Invalid Certificate\"");
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
