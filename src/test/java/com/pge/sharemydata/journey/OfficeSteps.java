package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.pge.sharemydata.testing.LocalPortal;

/** What the people of the back office do, each in a browser of his own. */
final class OfficeSteps {

    private static final String DANA = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    private static final String MARCUS = "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU";
    static final String ANA = "MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK";

    private final Browser browser;
    private final LocalPortal portal;
    private final NewCompany company;

    OfficeSteps(Browser browser, LocalPortal portal, NewCompany company) {
        this.browser = browser;
        this.portal = portal;
        this.company = company;
    }

    void aReviewerApproves() {
        try (var reviewer = new Visitor(browser, portal)) {
            takesTheCase(reviewer);
            reviewer.page.locator("img").first().waitFor();
            reviewer.lookEverywhere("19-case");
            reviewer.choose("Approve");
            reviewer.tick("Your registration meets all criteria");
            reviewer.press("Approve registration");
            reviewer.sees("Registration approved");
            reviewer.look("20-approved");
        }
    }

    /** A reviewer with the case in hand, whose browser stays open. */
    Visitor aReviewerWithTheCase() {
        var reviewer = new Visitor(browser, portal);
        takesTheCase(reviewer);
        return reviewer;
    }

    void asks(Visitor reviewer, String question) {
        reviewer.typeInto("Question or request", question);
        reviewer.press("Send to the company");
        reviewer.sees("The company is asked.");
        reviewer.lookEverywhere("32-case-asked");
    }

    /** Reads the answer, and sends the case back for something else. */
    void sendsItBack(Visitor reviewer, String answer, String reason, String message) {
        reviewer.page.reload();
        reviewer.sees(answer);
        reviewer.press("Accept");
        // The page is built anew; whatever is chosen before that is lost.
        reviewer.button("Accept").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        reviewer.choose("Send back to be fixed");
        reviewer.press("Send back to be fixed");
        reviewer.sees("Choose at least one reason. The company reads it.");
        reviewer.tick(reason);
        reviewer.typeInto("Message to the company", message);
        reviewer.typeInto("Note for colleagues", "Called twice, nobody answered.");
        reviewer.look("33-case-send-back");
        reviewer.press("Send back to be fixed");
        reviewer.sees("Registration sent back");
        reviewer.look("33-sent-back");
    }

    private void takesTheCase(Visitor reviewer) {
        reviewer.signInWithCode("/admin", "dana.whitfield@utility.example", DANA);
        reviewer.heading("Review queue");
        reviewer.look("18-queue");
        reviewer.follow(company.name());
        reviewer.press("Take this case");
        reviewer.sees("Your decision");
    }

    void twoPeopleDo(String propose, String confirm, String picture) {
        String address;
        try (var reviewer = new Visitor(browser, portal)) {
            reviewer.signInWithCode("/admin/companies", "dana.whitfield@utility.example", DANA);
            reviewer.heading("Companies");
            reviewer.look(picture + "-companies");
            reviewer.follow(company.name());
            reviewer.press(propose);
            reviewer.typeInto("Why? ", "Customers complained of calls.");
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

    /** Reads the company's time-line on a phone: there every line is in the document, and none only on scrolling. */
    void anAuditorFinds(String... steps) {
        try (var auditor = new Visitor(browser, portal)) {
            auditor.signInWithCode("/admin/audit", "ana.torres@utility.example", ANA);
            auditor.heading("Audit trail");
            auditor.look("26-audit");
            auditor.pick("Company", company.name());
            auditor.press("Verify the chain");
            auditor.sees("links are whole");
            auditor.lookEverywhere("27-audit-company");
            auditor.page.setViewportSize(390, 844);
            auditor.sees(company.name() + " registered");
            assertThat(auditor.page.locator("ul.cards > li").allInnerTexts().reversed())
                    .extracting(line -> line.lines().findFirst().orElse(""))
                    .containsSubsequence(steps);
        }
    }
}
