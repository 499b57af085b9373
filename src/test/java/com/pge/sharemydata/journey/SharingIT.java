package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.pge.sharemydata.testing.CustomerGrant;
import com.pge.sharemydata.testing.LiveCompany;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import com.pge.sharemydata.testing.SampleThirdPartySite;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Customers share with a company that has software and a site of its own, until the data arrives and it ends again. */
@ExtendWith(Chromium.class)
class SharingIT {

    private static final String MARIA = "maria.alvarez@customer.example";
    private static final String SAM = "sam.carter@customer.example";
    private static final String GRACE = "grace.lopez@bayfleet.example";
    private static final String ESPI = "/GreenButtonConnect/espi/1_1/resource";
    private static final int MOST_SCREENS = 2;
    private static final int MOST_PRESSES = 4;

    private static final LocalPortal PORTAL = RunningPortal.get();

    private static LiveCompany company;

    private final Browser browser = Chromium.browser();

    @BeforeAll
    static void aCompanyGoesLive() {
        company = LiveCompany.named("Tidewater Sharing", "231456780", "leo.park@tidewater.example");
    }

    @AfterAll
    static void itsSiteCloses() {
        company.close();
    }

    @ParameterizedTest
    @CsvSource({"desk, 1280, 900", "phone, 390, 844"})
    void fromTheCompanyAndBackInFourClicks(String place, int width, int height) throws InterruptedException {
        try (var sam = new Visitor(browser, PORTAL)) {
            sam.page.setViewportSize(width, height);
            sam.page.navigate(company.site().authorizeUri("", false).toString());
            var presses = new Presses(sam.page, PORTAL.addresses().portalUrl());
            sam.signsInAgain(SAM);
            sam.heading("Share with " + company.name());
            int atSignIn = presses.number();
            sam.lookEverywhere("51-asked-" + place);
            sam.tick("I agree to the terms");
            sam.press("Share my data");
            sam.heading("Thank you");

            assertThat(presses.screens()).as("screens").hasSizeLessThanOrEqualTo(MOST_SCREENS);
            assertThat(presses.number() - atSignIn).as("clicks").isBetween(2, MOST_PRESSES);
            CustomerGrant grant =
                    CustomerGrant.in(company.software().exchange(callback().code()));
            assertThat(company.software()
                            .get(ESPI + "/Subscription/" + grant.authorizationId() + "/UsagePoint", grant.accessToken())
                            .body())
                    .contains("<ns0:UsagePoint>");
        }
        assertThat(Mailbox.of(PORTAL)
                        .next(SAM, "You share your data with " + company.name())
                        .text())
                .contains("Receipt number");
    }

    @Test
    void chosenFromTheListChangedAndStopped() throws InterruptedException {
        try (var maria = new Visitor(browser, PORTAL)) {
            maria.signIn("/customer/add", MARIA);
            maria.heading("Add new authorization");
            maria.page.locator("vaadin-combo-box input").fill(company.name());
            maria.page.getByRole(AriaRole.OPTION).first().click();
            maria.sees("You will go to localhost");
            maria.lookEverywhere("52-add-elsewhere");
            maria.follow("Go to localhost");
            maria.heading("Welcome from your utility");
            maria.follow("Share my data");
            maria.heading("Share with " + company.name());
            maria.tick("I agree to the terms");
            maria.press("Share my data");
            maria.heading("Thank you");
            CustomerGrant grant =
                    CustomerGrant.in(company.software().exchange(callback().code()));

            maria.open("/customer");
            maria.heading("Share My Data");
            maria.lookEverywhere("53-cards");
            maria.follow("Details");
            maria.lookEverywhere("54-authorization");
            itIsChanged(maria);
            itIsStopped(maria, grant);
        }
    }

    /** By somebody with five hundred services. */
    @ParameterizedTest
    @CsvSource({"Español, es", "Tiếng Việt, vi", "繁體中文, zh"})
    void askedInTheCustomersLanguage(String language, String tag) {
        try (var grace = new Visitor(browser, PORTAL)) {
            grace.signIn("/customer", GRACE);
            grace.heading("Share My Data");
            grace.press(language);
            grace.inLanguage(tag);
            grace.page.navigate(company.site().authorizeUri("", false).toString());
            grace.page
                    .locator("h1", new Page.LocatorOptions().setHasText(company.name()))
                    .waitFor();
            grace.inLanguage(tag);
            grace.sees("500");
            grace.lookEverywhere("58-asked-" + tag);
        }
    }

    @Test
    void aCompanySeesWhatItCallsAndWhatItWasTold() {
        try (var leo = new Visitor(browser, PORTAL)) {
            leo.signIn("/provider/api-use", "leo.park@tidewater.example");
            leo.heading("Your use of the API");
            leo.lookEverywhere("59-api-use");
            leo.open("/provider/notifications");
            leo.heading("Notifications to your software");
            leo.lookEverywhere("59-notifications");
        }
    }

    private static void itIsChanged(Visitor maria) {
        maria.follow("Change");
        maria.heading("Change what you share with " + company.name());
        maria.lookEverywhere("55-change");
        maria.tick("Bills");
        maria.choose("Until I stop it");
        maria.press("Save changes");
        maria.sees("Saved. It holds from now on.");
        // In the language that the utility has on file for her.
        assertThat(Mailbox.of(PORTAL)
                        .next(MARIA, "Usted cambió lo que ve " + company.name())
                        .text())
                .contains("Número de recibo");
    }

    private static void itIsStopped(Visitor maria, CustomerGrant grant) {
        maria.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop sharing"))
                .first()
                .click();
        maria.sees("Stop sharing with " + company.name());
        maria.look("56-stop");
        maria.pressLast("Stop sharing");
        await().atMost(Duration.ofSeconds(1))
                .until(() -> company.software()
                                .get(
                                        ESPI + "/Subscription/" + grant.authorizationId() + "/UsagePoint",
                                        grant.accessToken())
                                .statusCode()
                        == 401);
        maria.sees("You stopped sharing with " + company.name());
        maria.look("57-stopped");
        assertThat(Mailbox.of(PORTAL)
                        .next(MARIA, "Usted dejó de compartir con " + company.name())
                        .text())
                .contains("Número de recibo");
    }

    private static SampleThirdPartySite.Callback callback() throws InterruptedException {
        SampleThirdPartySite.Callback callback = company.site().callbacks().poll(10, TimeUnit.SECONDS);
        assertThat(callback).isNotNull();
        assertThat(callback.isAwaited()).isTrue();
        assertThat(callback.iss()).isEqualTo(PORTAL.addresses().portalUrl());
        return callback;
    }
}
