package com.pge.sharemydata.greenbutton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.testing.CustomerGrant;
import com.pge.sharemydata.testing.LiveCompany;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The life of a customer's tokens over the real connector and the real identity provider. */
class CustomerTokensIT {

    private static final String MARIA = "maria.alvarez@customer.example";
    private static final String SAM = "sam.carter@customer.example";
    private static final String ESPI = "/GreenButtonConnect/espi/1_1/resource";
    private static final Duration SOON = Duration.ofSeconds(1);

    private static LiveCompany company;

    @BeforeAll
    static void aCompanyGoesLive() {
        company = LiveCompany.named("Kestrel Tokens", "341256780", "nina.costa@kestrel.example");
    }

    @AfterAll
    static void itsSiteCloses() {
        company.close();
    }

    @Test
    void openWhatTheCustomerAgreedToAndNothingElse() {
        CustomerGrant marias = grant(MARIA);
        CustomerGrant sams = grant(SAM);

        assertThat(read(marias, marias.accessToken()).statusCode()).isEqualTo(200);
        assertThat(read(sams, marias.accessToken()).statusCode()).isEqualTo(404);
        assertThat(company.software()
                        .get(ESPI + "/Authorization", marias.accessToken())
                        .statusCode())
                .isEqualTo(403);
        assertThat(read(marias, "made-up").statusCode()).isEqualTo(401);
    }

    @Test
    void dieWhenTheirCodeComesASecondTime() {
        String code = company.codeOf(MARIA);
        CustomerGrant grant = CustomerGrant.in(company.software().exchange(code));

        assertThat(company.software().exchange(code).body()).contains("invalid_grant");

        assertThat(read(grant, grant.accessToken()).statusCode()).isEqualTo(401);
        assertThat(company.software().refresh(grant.refreshToken()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void makeRoomForTheNextOnes() {
        CustomerGrant first = grant(MARIA);

        CustomerGrant second = CustomerGrant.in(company.software().refresh(first.refreshToken()));

        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(read(second, second.accessToken()).statusCode()).isEqualTo(200);
        assertThat(read(first, first.accessToken()).statusCode()).isEqualTo(401);
        // Whoever did not get the answer may ask again for some seconds.
        assertThat(CustomerGrant.in(company.software().refresh(first.refreshToken())))
                .isEqualTo(second);
    }

    @Test
    void giveWayToThoseOfANewAuthorization() {
        CustomerGrant older = grant(MARIA);

        CustomerGrant newer = grant(MARIA);

        assertThat(newer.authorizationId()).isNotEqualTo(older.authorizationId());
        assertThat(read(older, older.accessToken()).statusCode()).isEqualTo(401);
        assertThat(company.software().refresh(older.refreshToken()).statusCode())
                .isEqualTo(400);
        assertThat(read(newer, newer.accessToken()).statusCode()).isEqualTo(200);
    }

    @Test
    void restWhileTheCompanyIsSuspended() {
        CustomerGrant grant = grant(SAM);

        company.isSuspended();

        await().atMost(SOON).until(() -> read(grant, grant.accessToken()).statusCode() != 200);
        assertThat(company.software().refresh(grant.refreshToken()).statusCode())
                .isEqualTo(400);

        company.isReinstated();

        await().atMost(Duration.ofSeconds(10))
                .until(() -> read(grant, grant.accessToken()).statusCode() == 200);
        assertThat(company.software().refresh(grant.refreshToken()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void goOnOverARenewedCertificate() {
        CustomerGrant grant = grant(SAM);

        company.renewsItsCertificate();

        CustomerGrant next = CustomerGrant.in(company.software().refresh(grant.refreshToken()));
        assertThat(read(next, next.accessToken()).statusCode()).isEqualTo(200);
    }

    private static CustomerGrant grant(String customer) {
        return CustomerGrant.in(company.software().exchange(company.codeOf(customer)));
    }

    private static HttpResponse<String> read(CustomerGrant of, String token) {
        return company.software().get(ESPI + "/Subscription/" + of.authorizationId() + "/UsagePoint", token);
    }
}
