package com.pge.sharemydata.greenbutton.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.certificate.CertificateId;
import com.pge.sharemydata.certificate.Certificates;
import com.pge.sharemydata.certificate.RevocationReason;
import com.pge.sharemydata.credential.Credentials;
import com.pge.sharemydata.greenbutton.espi.Schemas;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.ApiDocument;
import com.pge.sharemydata.testing.CookieBrowser;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import com.pge.sharemydata.testing.SampleThirdParty;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A company's software against the whole portal: the real connector, authority, database and identity provider. */
class MachineApiIT {

    private static final String STATUS = "/GreenButtonConnect/espi/1_1/resource/ReadServiceStatus";

    private static LocalPortal portal;
    private static SampleThirdParty bright;
    private static SampleThirdParty dim;

    @BeforeAll
    static void twoCompanies() throws Exception {
        portal = RunningPortal.get();
        bright = company("bright");
        dim = company("dim");
    }

    @Test
    void passesItsConnectivityTestBeforeItIsApproved() {
        var answers = bright.connectivityTest();

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(200, 200, 200, 200);
        answers.stream()
                .skip(1)
                .forEach(answer -> Schemas.validate(answer.body().getBytes(UTF_8)));
        assertThat(answers.getLast().body())
                .contains(bright.clientId(), portal.addresses().machineUrl());
    }

    @Test
    void getsNoLiveTokenBeforeItIsApproved() {
        var answer = bright.liveToken();

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"unauthorized_client\"");
    }

    @Test
    void isDescribedForEverybody() {
        for (String name :
                List.of("machine-1.1.openapi.json", "machine-1.1.asyncapi.json", "program-1.0.openapi.json")) {
            HttpResponse<String> answer =
                    new CookieBrowser().get(URI.create(portal.addresses().portalUrl() + "/api/" + name));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            assertThat(answer.body()).isEqualTo(ApiDocument.read(name).text());
        }
    }

    @Test
    void isToldHowManyCallsAreLeft() {
        String token = SampleThirdParty.tokenIn(bright.testToken());
        long before = left(bright.serviceStatus(token));

        long after = left(bright.serviceStatus(token));

        assertThat(after).isLessThan(before).isPositive();
    }

    private static long left(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong("RateLimit-Remaining").orElseThrow();
    }

    @Test
    void cannotUseAnotherCompanysToken() {
        String token = SampleThirdParty.tokenIn(bright.testToken());

        assertInvalidCertificate(dim.serviceStatus(token));
    }

    @Test
    void isNobodyWithoutACertificate() throws Exception {
        var stranger = SampleThirdParty.fresh(
                "stranger.example", portal.addresses().machineUrl(), RunningPortal.authorityPem());

        assertInvalidCertificate(stranger.serviceStatus(SampleThirdParty.tokenIn(bright.testToken())));
        assertInvalidCertificate(stranger.testToken());
    }

    @Test
    void goesOnOverARenewedCertificateAndNotOverARevokedOne() throws Exception {
        var software = company("renewing");
        String token = SampleThirdParty.tokenIn(software.testToken());
        CertificateId old =
                as("renewing", () -> certificates().mine().getFirst().id());
        var renewed = SampleThirdParty.fresh(
                "renewing.example", portal.addresses().machineUrl(), RunningPortal.authorityPem());
        certify("renewing", renewed);

        as("renewing", () -> {
            certificates().revoke(old, RevocationReason.SUPERSEDED);
            return old;
        });

        assertInvalidCertificate(software.serviceStatus(token));
        assertThat(renewed.serviceStatus(token).statusCode()).isEqualTo(200);
    }

    @Test
    void isToldApartFromThePagesOfThePortal() {
        assertThat(bright.get("/companies", "x").statusCode()).isEqualTo(404);
        assertThat(bright.get(STATUS + "/", SampleThirdParty.tokenIn(bright.testToken()))
                        .statusCode())
                .isEqualTo(200);
    }

    private static SampleThirdParty company(String name) throws Exception {
        var software = SampleThirdParty.fresh(
                name + ".example", portal.addresses().machineUrl(), RunningPortal.authorityPem());
        as(name, () -> portal.bean(Organizations.class).start(UserType.STANDARD, "The " + name + " company"));
        certify(name, software);
        as(name, () -> {
            var credentials = portal.bean(Credentials.class);
            credentials.start();
            var client = credentials.mine().orElseThrow().client();
            software.hold(
                    client.clientId().value(),
                    credentials.newSecret().reveal(),
                    credentials.newRegistrationToken().reveal(),
                    client.applicationInformationId());
            return client;
        });
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> software.testToken().statusCode() != 503);
        return software;
    }

    private static void certify(String name, SampleThirdParty software) throws Exception {
        software.hold(as(name, () -> {
            CertificateId certificate = certificates().request(software.signingRequest());
            return certificates().chainPem(certificate);
        }));
    }

    private static Certificates certificates() {
        return portal.bean(Certificates.class);
    }

    /** Does something as the person who acts for the company. */
    private static <T> T as(String name, Callable<T> action) throws Exception {
        var person = new TestingAuthenticationToken(name + "-person", "", "ROLE_" + Roles.PROVIDER);
        SecurityContextHolder.getContext().setAuthentication(person);
        try {
            return action.call();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void assertInvalidCertificate(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("\"Invalid Certificate\"");
    }
}
