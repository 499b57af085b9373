package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import com.pge.sharemydata.testing.SampleDocuments;
import com.pge.sharemydata.testing.SampleThirdParty;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
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

    private static final java.util.regex.Pattern HEX = java.util.regex.Pattern.compile("^[0-9a-f]{32}$");

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
        SampleThirdParty software = aVisitorRegisters();
        itsSoftwareTalksToTheMachineApi(software);
    }

    private SampleThirdParty aVisitorRegisters() throws Exception {
        try (var visitor = new Visitor(browser, portal)) {
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
            return itsSoftwareIsSetUp(visitor);
        }
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
                .setInputFiles(new FilePayload("letter.pdf", "application/pdf", "not a PDF at all".getBytes(StandardCharsets.UTF_8)));
        visitor.sees("PDF");
        visitor.look("08-documents-refused");
        uploads.nth(0)
                .setInputFiles(new FilePayload("irs-letter.pdf", "application/pdf", SampleDocuments.einLetter(COMPANY, EIN)));
        visitor.page.getByText("Received").first().waitFor();
        visitor.sees("irs-letter.pdf");
        visitor.page
                .locator("input[type=file]")
                .nth(2)
                .setInputFiles(new FilePayload("attestation.pdf", "application/pdf", SampleDocuments.attestation(COMPANY)));
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
        var software = SampleThirdParty.fresh("api.brightwater.example", portal.addresses().machineUrl(), authority);
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
        String clientId = visitor.page.getByText(HEX).first().textContent().strip();
        visitor.look("15-secret-once");
        software.hold(clientId, secret, "", "");
        return software;
    }

    private void itsSoftwareTalksToTheMachineApi(SampleThirdParty software) {
        assertThat(software.testToken().statusCode()).isEqualTo(200);
    }
}
