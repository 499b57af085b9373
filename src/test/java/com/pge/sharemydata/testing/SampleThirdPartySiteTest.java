package com.pge.sharemydata.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SampleThirdPartySiteTest {

    private static final String SCOPE = "FB=1_3;AdditionalScope=Usage";

    private final SampleThirdPartySite site = SampleThirdPartySite.start(0);
    private final HttpClient browser = HttpClient.newBuilder()
            .sslContext(SampleTls.context(SampleKeys.rsa(), List.of(), List.of(site.certificate())))
            .build();

    @AfterEach
    void close() {
        browser.close();
        site.close();
    }

    @Test
    void showsWithWhichScopeACustomerArrives() throws Exception {
        var page = get(site.portalUri() + "?scope=FB%3D1_3%3BAdditionalScope%3DUsage&ThirdPartyID=50123");

        assertThat(page.body()).contains("50123").contains(SCOPE);
        assertThat(site.arrivals()).containsExactly(new SampleThirdPartySite.Arrival(SCOPE, "50123"));
    }

    @Test
    void doesNotTrustWhatTheAddressSays() throws Exception {
        var page = get(site.portalUri() + "?scope=%3Cscript%3E&ThirdPartyID=1");

        assertThat(page.body()).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void sendsTheCustomerOnToTheAuthorizePageOfTheTest() throws Exception {
        site.sendsPeopleTo("https://portal.example", "0123456789abcdef0123456789abcdef");

        var answer = get(site.url() + "/authorize?test=true&scope=FB%3D1_3");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith("https://portal.example/datacustodian/test/oauth/v2/authorize?response_type=code"
                        + "&client_id=0123456789abcdef0123456789abcdef&redirect_uri=https%3A%2F%2Flocalhost%3A")
                .contains("&scope=FB%3D1_3&state=");
    }

    @Test
    void knowsTheStateItSentAndOnlyOnce() throws Exception {
        String query = site.authorizeUri(SCOPE, false).getQuery();
        String state = query.substring(query.indexOf("state=") + "state=".length());

        var _ = get(site.redirectUri() + "?code=abc&iss=https%3A%2F%2Fportal.example&state=" + state);
        var _ = get(site.redirectUri() + "?error=access_denied&state=" + state);

        assertThat(site.callbacks())
                .containsExactly(
                        new SampleThirdPartySite.Callback("abc", state, "https://portal.example", "", true),
                        new SampleThirdPartySite.Callback("", state, "", "access_denied", false));
    }

    @Test
    void takesNotificationsWithoutAWord() throws Exception {
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create(site.notificationUri()))
                        .header("Content-Type", "application/atom+xml")
                        .POST(HttpRequest.BodyPublishers.ofString("<BatchList/>"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(site.notifications())
                .containsExactly(new SampleThirdPartySite.Notification("application/atom+xml", "<BatchList/>"));
    }

    @Test
    void takesNoNotificationByGet() throws Exception {
        assertThat(get(site.notificationUri()).statusCode()).isEqualTo(405);
        assertThat(site.notifications()).isEmpty();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
