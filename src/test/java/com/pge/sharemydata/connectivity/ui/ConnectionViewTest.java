package com.pge.sharemydata.connectivity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.certificate.Certificates;
import com.pge.sharemydata.certificate.pki.SigningRequests;
import com.pge.sharemydata.connectivity.Connectivity;
import com.pge.sharemydata.connectivity.ObservedCall;
import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import com.pge.sharemydata.credential.Credentials;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.ButtonLink;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class ConnectionViewTest extends SpringBrowserlessTest {

    @Autowired
    private Connectivity connectivity;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationDrafts drafts;

    @Autowired
    private Clock clock;

    private OrganizationId company;

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(UUID.randomUUID().toString(), "", "ROLE_" + Roles.PROVIDER));
        company = organizations.start(UserType.STANDARD, "Brightmeter Inc.");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysWhatIsNeededFirst() {
        navigate(ConnectionView.class);

        assertThat(headings()).contains("Get a certificate and a client secret first");
    }

    @Test
    void fillsTheLinesWithTheCompanysOwnIdAndNoSecret() {
        equip();

        navigate(ConnectionView.class);

        String id = credentials.mine().orElseThrow().client().clientId().value();
        assertThat(find(Pre.class).all())
                .extracting(Pre::getText)
                .anyMatch(line -> line.contains(id + ":$CLIENT_SECRET") && line.contains("/test/oauth/v2/token"));
    }

    @Test
    void showsEachCallAndThatTheTestIsCompleted() {
        equip();
        var view = navigate(ConnectionView.class);
        test(view.start).click();
        assertThat(headings()).contains("Step 1: Get a test token");

        observe(Operation.TEST_TOKEN, 401, "connectivity.problem.wrong-client");
        view.refresh();
        assertThat(headings())
                .contains(
                        "Stopped at step 1: The client_id is unknown or the client secret is wrong", "Where it stops");

        observe(Operation.TEST_TOKEN, 200, null);
        observe(Operation.READ_SERVICE_STATUS, 200, null);
        observe(Operation.DOWNLOAD_SAMPLE_DATA, 200, null);
        view.refresh();
        assertThat(find(H3.class).all())
                .extracting(H3::getText)
                .contains("API Connectivity Test: Completed", "OAuth Test: Not run yet");
    }

    @Test
    void showsTheBrowsersWayAndThatBothTestsAreCompleted() {
        equip();
        address("https://brightmeter.example/share");
        var view = navigate(ConnectionView.class);
        test(view.start).click();
        passTheCalls();
        view.refresh();
        assertThat(headings()).contains("Step 4: Open your portal page");
        assertThat(find(ButtonLink.class)
                        .withText("Open your portal page in a new tab")
                        .single())
                .satisfies(link -> assertThat(link.getTarget()).contains("_blank"));

        observe(Operation.PORTAL_VISIT, 303, null);
        observe(Operation.TEST_AUTHORIZE, 400, "connectivity.problem.redirect-uri-unregistered");
        view.refresh();
        assertThat(headings()).contains("Stopped at step 5: The redirect_uri is not one you registered");

        observe(Operation.TEST_AUTHORIZE, 302, null);
        observe(Operation.TEST_REDIRECT, 302, null);
        observe(Operation.TEST_CODE_TOKEN, 200, null);
        view.refresh();
        assertThat(headings()).contains("API Connectivity Test and OAuth Test: Completed");
    }

    @Test
    void asksForTheAddressesThatTheBrowsersWayNeeds() {
        equip();
        var view = navigate(ConnectionView.class);
        test(view.start).click();

        passTheCalls();
        view.refresh();

        assertThat(headings()).contains("Fill in your server addresses first");
        assertThat(find(ButtonLink.class)
                        .withText("Fill in the addresses")
                        .single()
                        .getHref())
                .startsWith("provider/registration/");
    }

    private void passTheCalls() {
        observe(Operation.TEST_TOKEN, 200, null);
        observe(Operation.READ_SERVICE_STATUS, 200, null);
        observe(Operation.DOWNLOAD_SAMPLE_DATA, 200, null);
    }

    private void address(String portal) {
        RegistrationDetails draft = registrations.mine();
        drafts.save(
                draft.id(),
                draft.revision(),
                new Technical(portal, "https://brightmeter.example/back", null, "https://brightmeter.example/notify"));
    }

    private void equip() {
        credentials.start();
        assertThat(credentials.newSecret()).isNotNull();
        certificates.request(SigningRequests.forName("api.example.com"));
    }

    private void observe(Operation operation, int status, @Nullable String problem) {
        connectivity.observe(new ObservedCall(
                operation,
                company,
                null,
                status,
                problem,
                "POST /x HTTP/1.1",
                "HTTP/1.1 " + status,
                clock.instant(),
                Duration.ofMillis(4)));
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }
}
