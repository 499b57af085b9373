package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import com.pge.sharemydata.testing.SampleThirdParty;
import com.pge.sharemydata.testing.SampleThirdPartySite;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, end to end: from a visitor's first look to the customer's list, and out of it again. */
@ExtendWith(Chromium.class)
class OnboardingIT {

    private final LocalPortal portal = RunningPortal.get();
    private final Browser browser = Chromium.browser();
    private final NewCompany company = NewCompany.of("Brightwater Analytics", "Priya Raman", "brightwater.example");
    private final OfficeSteps office = new OfficeSteps(browser, portal, company);

    @Test
    void aCompanyComesInGoesLiveAndIsSuspended() throws Exception {
        try (var site = SampleThirdPartySite.start(0);
                var visitor = new Visitor(browser, portal)) {
            itRegisters(visitor, site);
            var developer = new SoftwareSteps(visitor);
            SampleThirdParty software = developer.setsUpItsSoftware();
            developer.talksToTheMachineApi(software);
            developer.goesACustomersWay(software, site);
            office.aReviewerApproves();
            assertThat(mail("approved")).contains(company.name());
            itAsksToBeShown(visitor, software);
            aCustomerFindsIt();
            itIsSuspended(software);
            aCustomerFindsNothing();
            itIsReinstated(software);
        }
        everyStepStandsInTheTimeline();
    }

    private void itRegisters(Visitor visitor, SampleThirdPartySite site) {
        var steps = new RegistrationSteps(visitor, company);
        steps.registers("Standard", "Legal name of your company");
        steps.describesTheCompany();
        steps.choosesData();
        steps.namesItsServers(site);
        steps.handsInItsPapers();
        steps.agreesAndSends();
        assertThat(mail("registration")).contains(company.name());
    }

    private void itAsksToBeShown(Visitor visitor, SampleThirdParty software) {
        visitor.open("/provider");
        visitor.look("21-home-approved");
        visitor.open("/provider/company");
        // Shown unless it says no; it may change its mind.
        visitor.untick("Show our company to customers");
        visitor.tick("Show our company to customers");
        visitor.look("22-company");
        await().atMost(Duration.ofSeconds(10)).until(() -> software.liveToken().statusCode() == 200);
    }

    private void itIsSuspended(SampleThirdParty software) {
        office.twoPeopleDo("Propose suspension", "Confirm the suspension", "24-suspend");
        await().atMost(Duration.ofSeconds(1)).until(() -> software.liveToken().statusCode() != 200);
    }

    private void itIsReinstated(SampleThirdParty software) {
        office.twoPeopleDo("Propose reinstatement", "Confirm the reinstatement", "25-reinstate");
        await().atMost(Duration.ofSeconds(10)).until(() -> software.liveToken().statusCode() == 200);
    }

    private void aCustomerFindsIt() {
        try (var customer = aCustomer()) {
            customer.look("23-customer-add");
            // Whatever other companies there are in this portal, of this journey's name there is one.
            customer.page.locator("vaadin-combo-box input").fill("Brightwater");
            var found = customer.page.getByRole(AriaRole.OPTION);
            found.first().waitFor();
            assertThat(found.allInnerTexts()).singleElement().asString().contains(company.name());
            found.first().click();
            // The closed list keeps its words and pictures in the page, unseen.
            var purpose = customer.page.getByText("We find wasted energy in small businesses.");
            purpose.locator("visible=true").first().waitFor();
            customer.page
                    .locator(".logo.drawn img")
                    .locator("visible=true")
                    .first()
                    .waitFor();
            customer.lookEverywhere("23-customer-card");
        }
    }

    private void aCustomerFindsNothing() {
        try (var customer = aCustomer()) {
            var box = customer.page.locator("vaadin-combo-box input");
            box.or(customer.page.getByText("No company can be chosen yet"))
                    .first()
                    .waitFor();
            customer.look("24-suspended-customer-add");
            if (box.count() > 0) {
                box.fill(company.name());
            }
            var options = customer.page.getByRole(AriaRole.OPTION);
            await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(10)).until(() -> options.count() == 0);
        }
    }

    private Visitor aCustomer() {
        var customer = new Visitor(browser, portal);
        customer.signIn("/customer", "maria.alvarez@customer.example");
        customer.heading("Share My Data");
        customer.look("23-customer");
        customer.follow("Add new authorization");
        customer.heading("Add new authorization");
        return customer;
    }

    private void everyStepStandsInTheTimeline() {
        office.anAuditorFinds(
                company.name() + " registered",
                "Version 1 of the registration started",
                "Legal name and tax ID saved for " + company.name(),
                "Version 1 of the registration sent",
                "The client_id was made",
                "A client secret was made and shown once",
                "A registration access token was made and shown once",
                "Review started",
                "Registration approved",
                "The company changed whether customers can find it",
                "Proposed to suspend the company. Customers complained of calls.",
                "Suspended. Proposed by Dana Whitfield. Customers complained of calls.",
                "Reinstated. Proposed by Dana Whitfield. Customers complained of calls.");
    }

    private String mail(String subject) {
        return Mailbox.of(portal).next(company.email(), subject).text();
    }
}
