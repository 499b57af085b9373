package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.pge.sharemydata.authorization.AskingCompany;
import com.pge.sharemydata.authorization.AuthorizeLinks;
import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;

/** Customers decide about their data: on a phone, at a desk, in their languages. */
@ExtendWith(Chromium.class)
class CustomerIT {

    private static final String MARIA = "maria.alvarez@customer.example";
    private static final String SAM = "sam.carter@customer.example";
    private static final String GRACE = "grace.lopez@bayfleet.example";
    private static final String ELSEWHERE = "https://bright.example/**";

    private final LocalPortal portal = RunningPortal.get();
    private final Browser browser = Chromium.browser();

    @Test
    void sharesChangesAndStopsOnAPhone() {
        var company = listed();
        try (var maria = onAPhone()) {
            maria.signIn("/customer", MARIA);
            maria.heading("Share My Data");
            maria.sees("Nobody has your data");
            maria.look("40-customer-empty");
            choosesTheCompany(maria, company.name());
            readsTheReviewInHerLanguages(maria);
            overlooksTheBoxFirst(maria);
            maria.tick("I agree to the terms of sharing");
            maria.press("Share my data");
            maria.sees("You are sharing your data");
            maria.lookEverywhere("45-customer-done");
            changesWhatIsShared(maria);
            stopsSharing(maria, company.name());
        }
    }

    @Test
    void findsItsWayThroughManyServicesAtADesk() {
        var company = listed();
        try (var sam = new Visitor(browser, portal)) {
            sam.signIn("/customer/review/" + company.organization(), SAM);
            sam.sees("0 of 6 services chosen");
            sam.press("Select all");
            sam.sees("6 of 6 services chosen, at 3 addresses");
            sam.lookEverywhere("48-customer-review-desk");
        }
        try (var grace = new Visitor(browser, portal)) {
            grace.signIn("/customer/review/" + company.organization(), GRACE);
            grace.press("Select all");
            grace.sees("500 of 500 services chosen");
            grace.look("49-customer-review-many");
            grace.tick("I agree to the terms of sharing");
            grace.press("Share my data");
            grace.sees("You are sharing your data");
            grace.open("/customer");
            grace.sees("500 services at");
            grace.lookEverywhere("49-customer-home-many");
        }
    }

    @Test
    void refusesWhatACompanyAsks() {
        var company = new AskingCompany(portal.context()).isApprovedAnd(Situation.LIVE);
        try (var sam = onAPhone()) {
            sam.signIn(asked(company), SAM);
            sam.heading("Share with Brightmeter");
            sam.sees("6 of 6 services chosen");
            sam.look("50-customer-asked");
            sam.page.route(ELSEWHERE, Route::abort);
            Request back = sam.page.waitForRequest(
                    request -> request.url().startsWith(AskingCompany.BACK), () -> sam.press("Do not share"));
            assertThat(back.url()).contains("error=access_denied", "state=as-it-was");
        }
    }

    private static String asked(AskingCompany company) {
        return AuthorizeLinks.LIVE + "?client_id=" + company.clientId() + "&redirect_uri="
                + URLEncoder.encode(AskingCompany.BACK, StandardCharsets.UTF_8)
                + "&response_type=code&state=as-it-was";
    }

    private static void choosesTheCompany(Visitor maria, String name) {
        maria.follow("Add new authorization");
        maria.heading("Add new authorization");
        maria.page.locator("vaadin-combo-box input").fill(name);
        Locator found = maria.page.getByRole(AriaRole.OPTION);
        found.first().click();
        maria.sees("We buy electricity for the county.");
        maria.lookEverywhere("41-customer-card");
        maria.follow("Choose what to share");
        maria.heading("Share with " + name);
    }

    private static void readsTheReviewInHerLanguages(Visitor maria) {
        maria.lookEverywhere("42-customer-review");
        for (String language : List.of("繁體中文", "Tiếng Việt", "Español", "English")) {
            maria.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(language))
                    .click();
            maria.page
                    .locator("[aria-current=true]")
                    .filter(new Locator.FilterOptions().setHasText(language))
                    .first()
                    .waitFor();
            maria.look("42-customer-review-" + language);
        }
    }

    private static void overlooksTheBoxFirst(Visitor maria) {
        maria.page.getByText("Preview exactly what would be sent").click();
        maria.sees("Comes with the next delivery");
        maria.press("Share my data");
        maria.sees("Tick this box if you want to share.");
        maria.look("43-customer-review-errors");
    }

    private static void changesWhatIsShared(Visitor maria) {
        maria.follow("Change");
        maria.heading("Change what you share with");
        maria.page
                .locator("vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText("Bills"))
                .locator("input")
                .check();
        maria.choose("Until I stop it");
        maria.look("46-customer-change");
        maria.press("Save changes");
        maria.sees("Changed to: your bills and your energy use");
        maria.lookEverywhere("46-customer-changed");
    }

    private static void stopsSharing(Visitor maria, String name) {
        maria.open("/customer");
        maria.sees("Goes on until you stop it");
        maria.lookEverywhere("47-customer-home");
        maria.press("Stop sharing with " + name);
        maria.sees("Stop sharing with " + name + "?");
        maria.look("47-customer-stop");
        maria.pressLast("Stop sharing");
        maria.sees("Nobody has your data");
        maria.sees("You stopped sharing with " + name);
        maria.look("47-customer-past");
    }

    /** Once everything that its beginning set off is through: it would put the standing right again. */
    private ListedCompany listed() {
        var company = new ListedCompany(portal.context());
        var database = portal.bean(JdbcTemplate.class);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Objects.equals(
                        0L,
                        database.queryForObject(
                                "select count(*) from event_publication where completion_date is null", Long.class)));
        company.is(Situation.LIVE);
        return company;
    }

    private Visitor onAPhone() {
        var visitor = new Visitor(browser, portal);
        visitor.page.setViewportSize(390, 844);
        return visitor;
    }
}
