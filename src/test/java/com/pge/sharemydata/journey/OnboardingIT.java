package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import com.pge.sharemydata.testing.SampleDocuments;
import com.pge.sharemydata.testing.SampleThirdParty;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, end to end: from a visitor's first look to the customer's list, and out of it again. */
@ExtendWith(Chromium.class)
class OnboardingIT {

    /** Makes this run's company another one than that of any run before in the same portal. */
    private static final String RUN = UUID.randomUUID().toString().substring(0, 6);

    private static final String COMPANY = "Brightwater Analytics " + RUN;
    private static final String EMAIL = "priya-" + RUN + "@brightwater.example";
    private static final String EIN = "%09d".formatted(100_000_000 + Integer.parseInt(RUN, 16));

    private static final Pattern HEX = Pattern.compile("^[0-9a-f]{32}$");
    private static final Pattern OWN_INFORMATION = Pattern.compile("/ApplicationInformation/\\d+$");
    private static final String DANA = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    private static final String MARCUS = "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU";

    private static Playwright playwright;
    private static Browser browser;
    private static LocalPortal portal;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
    }

    @Test
    void aCompanyComesInGoesLiveAndIsSuspended() throws Exception {
        try (var visitor = new Visitor(browser, portal)) {
            aVisitorRegisters(visitor);
            SampleThirdParty software = itsSoftwareIsSetUp(visitor);
            itsSoftwareTalksToTheMachineApi(visitor, software);
            aReviewerApproves();
            theCompanyAsksToBeShown(visitor, software);
            aCustomerLooks(true, "23-listed");
            twoPeopleSuspendAndReinstate(software);
        }
    }

    private void aVisitorRegisters(Visitor visitor) {
        visitor.open("/");
        visitor.heading("Your energy data");
        visitor.look("01-landing");
        visitor.follow("Register your company");
        // A newcomer lands on the identity provider's page for new accounts.
        visitor.page.locator("#kc-register-form").waitFor();
        visitor.look("02-new-account");
        visitor.makeAccount("Priya", "Raman", EMAIL);

        visitor.heading("Register to receive energy data");
        visitor.look("03-start");
        visitor.choose("Standard");
        visitor.typeInto("Legal name of your company", COMPANY);
        visitor.press("Start registration");
        visitor.heading("Your registration");
        visitor.look("04-home");
        theCompanyAnswers(visitor);
    }

    private void theCompanyAnswers(Visitor visitor) {
        visitor.follow("Open your tasks");
        visitor.look("05-tasks");
        visitor.follow("Company details");
        visitor.typeInto("Legal name", COMPANY);
        visitor.typeInto("Federal tax number", "12345");
        visitor.press("Save and continue");
        visitor.sees("A federal tax number has nine digits");
        visitor.look("06-company-errors");
        visitor.typeInto("Federal tax number", EIN);
        visitor.typeInto("Street and number", "1 Market Street");
        visitor.typeInto("City", "Oakland");
        visitor.typeInto("State", "California");
        visitor.typeInto("ZIP code", "94607");
        visitor.typeInto("Website", "https://brightwater.example");
        visitor.choose("We work alone");
        visitor.press("Save and continue");

        visitor.heading("People we can contact");
        for (String role : new String[] {"Business contact", "Technical contact"}) {
            Locator group = visitor.page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(role));
            group.getByLabel("Name").first().fill("Priya Raman");
            group.getByLabel("Email").first().fill(EMAIL);
            group.getByLabel("Phone").first().fill("415-555-0142");
        }
        visitor.press("Save and continue");
        visitor.heading("What you do with the data");
        visitor.typeInto("What do you use the data for?", "We find wasted energy in small businesses.");
        visitor.typeInto("Where do you keep the data", "In Oregon, for two years.");
        visitor.typeInto("Address of your privacy policy", "https://brightwater.example/privacy");
        visitor.typeInto("Address of your terms", "https://brightwater.example/terms");
        visitor.look("07-transparency");
        visitor.press("Save and continue");
        theCompanyChoosesDataAndProvesItself(visitor);
    }

    private void theCompanyChoosesDataAndProvesItself(Visitor visitor) {
        visitor.heading("Data you need");
        visitor.tick("Usage");
        visitor.page.locator("vaadin-select").click();
        visitor.page
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("12 months"))
                .click();
        visitor.choose("Hourly");
        visitor.press("Save and continue");
        visitor.heading("Server addresses");
        visitor.typeInto("Page for new customers", "http://brightwater.example/share");
        visitor.press("Save and continue");
        visitor.sees("https://");
        visitor.typeInto("Page for new customers", "https://brightwater.example/share");
        visitor.typeInto("Redirect addresses", "https://brightwater.example/callback");
        visitor.typeInto("Notification address", "https://brightwater.example/notify");
        visitor.press("Save and continue");
        visitor.heading("Documents");
        var uploads = visitor.page.locator("input[type=file]");
        uploads.nth(0)
                .setInputFiles(new FilePayload(
                        "letter.pdf", "application/pdf", "not a PDF at all".getBytes(StandardCharsets.UTF_8)));
        visitor.sees("PDF");
        visitor.look("08-documents-refused");
        uploads.nth(0)
                .setInputFiles(
                        new FilePayload("irs-letter.pdf", "application/pdf", SampleDocuments.einLetter(COMPANY, EIN)));
        visitor.page.getByText("Received").first().waitFor();
        visitor.sees("irs-letter.pdf");
        visitor.page
                .locator("input[type=file]")
                .nth(2)
                .setInputFiles(
                        new FilePayload("attestation.pdf", "application/pdf", SampleDocuments.attestation(COMPANY)));
        visitor.page.getByText("Received").nth(1).waitFor();
        visitor.sees("attestation.pdf");
        visitor.look("09-documents");
        visitor.press("Save and continue");
        visitor.heading("Agreements");
        for (Locator box : visitor.page.locator("vaadin-checkbox input").all()) {
            box.check();
        }
        visitor.look("10-agreements");
        visitor.press("Accept and continue");
        visitor.heading("Check your answers and send");
        visitor.look("11-check");
        visitor.press("Send registration");
        visitor.sees("We have your registration");
        visitor.look("12-sent");
        assertThat(Mailbox.of(portal).next(EMAIL, "registration").text()).contains(COMPANY);
    }

    private SampleThirdParty itsSoftwareIsSetUp(Visitor visitor) throws Exception {
        String authority = RunningPortal.authorityPem();
        var software = SampleThirdParty.fresh(
                "api.brightwater.example", portal.addresses().machineUrl(), authority);
        visitor.open("/provider/certificates");
        visitor.typeInto("Signing request", "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----");
        visitor.press("Get the certificate");
        visitor.look("13-certificate-refused");
        visitor.typeInto("Signing request", software.signingRequest());
        visitor.press("Get the certificate");
        visitor.sees("Your certificate is ready");
        visitor.look("14-certificate");
        var download = visitor.page.waitForDownload(() -> visitor.follow("Download with chain"));
        software.hold(Files.readString(download.path()));

        visitor.open("/provider/credentials");
        visitor.press("Get credentials");
        visitor.press("Show a new secret");
        String secret = visitor.region(".secret code").first().textContent().strip();
        visitor.look("15-secret-once");
        confirmSaved(visitor);
        visitor.press("Show the token");
        String token = visitor.region(".secret code").first().textContent().strip();
        confirmSaved(visitor);
        String clientId = visitor.region(".term")
                .filter(new Locator.FilterOptions().setHasText(HEX))
                .first()
                .textContent()
                .strip();
        String own =
                visitor.page.getByText(OWN_INFORMATION).first().textContent().strip();
        software.hold(clientId, secret, token, own.substring(own.lastIndexOf('/') + 1));
        return software;
    }

    private static void confirmSaved(Visitor visitor) {
        visitor.tick("I have saved it somewhere safe");
        visitor.press("Done");
        visitor.region(".secret").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** The company's page shows each call as it arrives; the page itself is not touched meanwhile. */
    private void itsSoftwareTalksToTheMachineApi(Visitor visitor, SampleThirdParty software) {
        visitor.open("/provider/connection");
        visitor.press("Start the test");
        visitor.sees("We are waiting for this call.");
        visitor.look("16-connection-waiting");
        await().atMost(Duration.ofSeconds(60)).until(() -> software.testToken().statusCode() == 200);
        assertThat(software.connectivityTest())
                .extracting(HttpResponse::statusCode)
                .containsOnly(200);
        visitor.sees("API Connectivity Test: Completed");
        visitor.look("17-connection-passed");
        assertThat(software.liveToken().statusCode())
                .as("no live token before approval")
                .isEqualTo(400);
    }

    private void aReviewerApproves() {
        try (var reviewer = new Visitor(browser, portal)) {
            reviewer.signInWithCode("/admin", "dana.whitfield@utility.example", DANA);
            reviewer.heading("Review queue");
            reviewer.look("18-queue");
            reviewer.follow(COMPANY);
            reviewer.press("Take this case");
            reviewer.sees("Your decision");
            reviewer.page.locator("img").first().waitFor();
            reviewer.look("19-case");
            reviewer.choose("Approve");
            reviewer.tick("Your registration meets all criteria");
            reviewer.press("Approve registration");
            reviewer.sees("Registration approved");
            reviewer.look("20-approved");
        }
        assertThat(Mailbox.of(portal).next(EMAIL, "approved").text()).contains(COMPANY);
    }

    private void theCompanyAsksToBeShown(Visitor visitor, SampleThirdParty software) {
        visitor.open("/provider");
        visitor.look("21-home-approved");
        visitor.open("/provider/company");
        visitor.look("22-company");
        visitor.tick("Show our company to customers");
        await().atMost(Duration.ofSeconds(10)).until(() -> software.liveToken().statusCode() == 200);
    }

    /** Finds the company in the customer's list or not. */
    private void aCustomerLooks(boolean listed, String picture) {
        try (var customer = new Visitor(browser, portal)) {
            customer.signIn("/customer", "maria.alvarez@customer.example");
            customer.heading("Share My Data");
            customer.look(picture + "-customer");
            customer.press("Add new authorization");
            customer.heading("Add new authorization");
            customer.look(picture + "-customer-add");
            if (listed) {
                customer.page.locator("vaadin-combo-box input").fill(COMPANY);
                customer.page
                        .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(COMPANY))
                        .click();
                customer.sees("We find wasted energy in small businesses.");
                customer.look(picture + "-customer-card");
            } else {
                customer.sees("No company can be chosen yet");
            }
        }
    }

    private void twoPeopleSuspendAndReinstate(SampleThirdParty software) {
        twoPeople("Propose suspension", "Confirm the suspension", "23-suspend");
        await().atMost(Duration.ofSeconds(1)).until(() -> software.liveToken().statusCode() != 200);
        aCustomerLooks(false, "24-suspended");
        twoPeople("Propose reinstatement", "Confirm the reinstatement", "25-reinstate");
        await().atMost(Duration.ofSeconds(10)).until(() -> software.liveToken().statusCode() == 200);
    }

    private void twoPeople(String propose, String confirm, String picture) {
        String address;
        try (var reviewer = new Visitor(browser, portal)) {
            reviewer.signInWithCode("/admin/companies", "dana.whitfield@utility.example", DANA);
            reviewer.heading("Companies");
            reviewer.look(picture + "-companies");
            reviewer.follow(COMPANY);
            reviewer.press(propose);
            reviewer.typeInto("Why? It is kept in the time-line", "Customers complained of calls.");
            reviewer.look(picture + "-dialog");
            reviewer.pressLast(propose);
            reviewer.sees("Proposed. A second person must confirm it.");
            reviewer.look(picture + "-proposed");
            address = reviewer.page.url();
        }
        try (var senior = new Visitor(browser, portal)) {
            senior.signInWithCode(
                    address.substring(portal.addresses().portalUrl().length()), "marcus.lee@utility.example", MARCUS);
            senior.press(confirm);
            senior.sees("Confirmed and done");
        }
    }
}
