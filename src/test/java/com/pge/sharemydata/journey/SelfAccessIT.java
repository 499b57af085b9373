package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.pge.sharemydata.testing.LiveCompany;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import com.pge.sharemydata.testing.SampleThirdParty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who reads his own data shows which customer he is, and shares with himself. */
@ExtendWith(Chromium.class)
class SelfAccessIT {

    private static final String PAT = "pat.quinn@selfmade.example";

    private final LocalPortal portal = RunningPortal.get();
    private final Browser browser = Chromium.browser();

    @Test
    void linksAnAccountAndReadsItByTheClientsOwnToken() {
        try (var company = LiveCompany.selfAccess("Pat Quinn", PAT);
                var pat = new Visitor(browser, portal)) {
            pat.signIn("/provider/authorizations", PAT);
            pat.heading("What customers share with you");
            pat.lookEverywhere("70-self-link");
            pat.press("Make a link");
            pat.sees("Open this link in another browser");
            somebodyElseLooksAtTheLink(pat.page
                    .locator("pre", new Page.LocatorOptions().setHasText("/customer/link"))
                    .innerText());
            pat.press("This account is mine: link it");
            pat.sees("Linked to a customer account");
            pat.look("71-self-linked");

            pat.open("/customer/add");
            pat.page.locator("vaadin-combo-box input").fill("Pat");
            pat.page.getByRole(AriaRole.OPTION).first().click();
            pat.lookEverywhere("72-self-add");
            pat.follow("Choose what to share");
            pat.heading("Share with Pat Quinn");
            pat.press("Select all");
            pat.tick("I agree to the terms");
            pat.press("Share my data");
            pat.sees("You are sharing your data");
            pat.lookEverywhere("73-self-shared");

            String feed = company.software()
                    .authorizations(SampleThirdParty.tokenIn(company.software().liveToken()))
                    .body();
            assertThat(feed).contains("/Batch/Bulk/").containsPattern("/Authorization/[0-9]{15}");

            pat.open("/provider/authorizations");
            pat.heading("What customers share with you");
            pat.lookEverywhere("74-self-customers");
        }
    }

    /** And leaves it. */
    private void somebodyElseLooksAtTheLink(String link) {
        try (var sam = new Visitor(browser, portal)) {
            sam.page.navigate(link.strip());
            sam.signsInAgain("sam.carter@customer.example");
            sam.heading("Is this your registration?");
            sam.lookEverywhere("75-self-link-foreign");
        }
    }
}
