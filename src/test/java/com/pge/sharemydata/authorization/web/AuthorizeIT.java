package com.pge.sharemydata.authorization.web;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.authorization.AuthorizationRequestId;
import com.pge.sharemydata.authorization.AuthorizeLinks;
import com.pge.sharemydata.authorization.TestAuthorizations;
import com.pge.sharemydata.credential.Credentials;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.CookieBrowser;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The authorize endpoint of the tests against the real identity provider, from the request to the code. */
class AuthorizeIT {

    private static final String PRIYA = "ab5ef48c-bd15-5779-9bca-e77c11be22ee";
    private static final String LOGIN = "priya.raman@brightmeter.example";
    private static final String BACK = "https://bright.example/return?tenant=7";
    private static final String STATE = "a b+c&d=é";

    private static LocalPortal portal;
    private static String clientId;

    private final CookieBrowser browser = new CookieBrowser();

    @BeforeAll
    static void aCompanyInItsFirstHour() {
        portal = RunningPortal.get();
        clientId = as(PRIYA, Roles.PROVIDER, () -> {
            portal.bean(Organizations.class).start(UserType.STANDARD, "Brightmeter");
            var draft = portal.bean(Registrations.class).mine();
            portal.bean(RegistrationDrafts.class)
                    .save(draft.id(), draft.revision(), new Technical(null, BACK, null, null));
            portal.bean(Credentials.class).start();
            return portal.bean(Credentials.class)
                    .mine()
                    .orElseThrow()
                    .client()
                    .clientId()
                    .value();
        });
    }

    @Test
    void bringsACodeToTheRegisteredAddressOnce() {
        browser.signIn(portal.addresses().portalUrl(), LOGIN, "share-my-data-demo");
        AuthorizationRequestId request = asked();
        does(PRIYA, Roles.PROVIDER, () -> {
            assertThat(tests().open(request).isOpen()).isTrue();
            assertThat(tests().approve(request).toString()).contains(request.toString());
        });

        URI callback =
                browser.sentTo(portal.addresses().portalUrl() + AuthorizeLinks.TEST + "/code?", provider(request));
        URI company = browser.sentTo(BACK, callback);

        assertThat(callback.toString()).startsWith(portal.addresses().portalUrl() + AuthorizeLinks.TEST + "/code?");
        assertThat(company.toString()).startsWith(BACK + "&code=");
        assertThat(CookieBrowser.parameters(company))
                .containsOnlyKeys("tenant", "code", "state", "iss")
                .containsAllEntriesOf(Map.of(
                        "tenant", "7", "state", STATE, "iss", portal.addresses().portalUrl()));
        assertThat(browser.get(callback).statusCode()).isEqualTo(400);
        assertThat(browser.get(proceed(request)).statusCode()).isEqualTo(400);
    }

    @Test
    void bringsACodeToNoBrowserButTheOneThatSetOut() {
        browser.signIn(portal.addresses().portalUrl(), LOGIN, "share-my-data-demo");
        AuthorizationRequestId request = asked();
        does(PRIYA, Roles.PROVIDER, () -> {
            assertThat(tests().open(request).isOpen()).isTrue();
            assertThat(tests().approve(request).toString()).contains(request.toString());
        });
        var other = new CookieBrowser();
        other.signIn(portal.addresses().portalUrl(), "maria.alvarez@customer.example", "share-my-data-demo");

        assertThat(other.get(proceed(request)).statusCode()).isEqualTo(400);
        URI callback =
                browser.sentTo(portal.addresses().portalUrl() + AuthorizeLinks.TEST + "/code?", provider(request));
        assertThat(other.get(callback).statusCode()).isEqualTo(400);
        assertThat(new CookieBrowser().get(callback).statusCode()).isEqualTo(400);
        assertThat(browser.sentTo(BACK, callback).toString()).startsWith(BACK + "&code=");
    }

    private AuthorizationRequestId asked() {
        URI page = browser.sentTo(
                portal.addresses().portalUrl() + "/" + AuthorizeLinks.TEST_REQUEST,
                URI.create(portal.addresses().portalUrl() + AuthorizeLinks.TEST + "?client_id=" + clientId
                        + "&redirect_uri=" + encoded(BACK) + "&response_type=code&state=" + encoded(STATE)));
        assertThat(page.getPath()).startsWith("/" + AuthorizeLinks.TEST_REQUEST + "/");
        return AuthorizationRequestId.read(
                        page.getPath().substring(page.getPath().lastIndexOf('/') + 1))
                .orElseThrow();
    }

    /** Where the identity provider is; the company's client takes a moment to get there. */
    private URI provider(AuthorizationRequestId request) {
        HttpResponse<String> answer = await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> browser.get(proceed(request)), found -> found.statusCode() == 302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static URI proceed(AuthorizationRequestId request) {
        return URI.create(portal.addresses().portalUrl() + AuthorizeLinks.TEST_PROCEED + "?request=" + request);
    }

    private static TestAuthorizations tests() {
        return portal.bean(TestAuthorizations.class);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
