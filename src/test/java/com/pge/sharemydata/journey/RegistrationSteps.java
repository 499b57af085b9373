package com.pge.sharemydata.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.pge.sharemydata.testing.SampleDocuments;
import com.pge.sharemydata.testing.SampleThirdPartySite;
import java.nio.charset.StandardCharsets;

/** What a company's person does from the first look to a registration that is sent. */
final class RegistrationSteps {

    private static final String PDF = "application/pdf";

    private final Visitor visitor;
    private final NewCompany company;

    RegistrationSteps(Visitor visitor, NewCompany company) {
        this.visitor = visitor;
        this.company = company;
    }

    /** From the landing page to a draft; the two first questions are answered with the keyboard alone. */
    void registers(String userType, String nameLabel) {
        visitor.open("/");
        visitor.heading("Your energy data");
        visitor.look("01-landing");
        visitor.follow("Register your company");
        // A newcomer lands on the identity provider's page for new accounts.
        visitor.page.locator("#kc-register-form").waitFor();
        visitor.look("02-new-account");
        visitor.makeAccount(company.firstName(), company.lastName(), company.email());

        visitor.heading("Register to receive energy data");
        visitor.lookEverywhere("03-start");
        visitor.tabTo(visitor.page.getByRole(AriaRole.RADIO).first());
        visitor.arrowTo(visitor.page
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(userType))
                .first());
        visitor.tabTo(visitor.page.getByLabel(nameLabel).first());
        visitor.page.keyboard().type(company.name());
        visitor.tabTo(visitor.button("Start registration"));
        visitor.page.keyboard().press("Enter");
        visitor.heading("Your registration");
        visitor.look("04-home");
        visitor.follow("Open your tasks");
        visitor.heading("Registration");
    }

    void describesTheCompany() {
        visitor.lookEverywhere("05-tasks");
        visitor.follow("Company details");
        visitor.typeInto("Legal name", company.name());
        visitor.typeInto("Federal tax number", "12345");
        visitor.press("Save and continue");
        visitor.sees("A federal tax number has nine digits");
        visitor.look("06-company-errors");
        visitor.typeInto("Federal tax number", company.ein());
        givesTheAddress();
        visitor.typeInto("Website", company.site());
        visitor.choose("We work alone");
        visitor.press("Save and continue");

        visitor.heading("People we can contact");
        for (String role : new String[] {"Business contact", "Technical contact"}) {
            givesTheContact(role);
        }
        visitor.press("Save and continue");
        visitor.heading("What you do with the data");
        visitor.typeInto("What do you use the data for?", "We find wasted energy in small businesses.");
        visitor.typeInto("Where do you keep the data", "In Oregon, for two years.");
        visitor.typeInto("Address of your privacy policy", company.site() + "/privacy");
        visitor.typeInto("Address of your terms", company.site() + "/terms");
        handsIn(0, "logo.png", "image/png", SampleDocuments.logo());
        visitor.page.locator(".logo.drawn img").first().waitFor();
        visitor.lookEverywhere("07-transparency");
        visitor.press("Save and continue");
    }

    /** The fewer questions of somebody who wants nobody's data but the own. */
    void describesThePerson() {
        visitor.page
                .getByText("Documents", new Page.GetByTextOptions().setExact(true))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        visitor.follow("Company details");
        givesTheAddress();
        visitor.look("31-self-address");
        visitor.press("Save and continue");
        visitor.heading("People we can contact");
        givesTheContact("How we reach you");
        visitor.press("Save and continue");
    }

    private void givesTheAddress() {
        visitor.typeInto("Street and number", "1 Market Street");
        visitor.typeInto("City", "Oakland");
        visitor.typeInto("State", "California");
        visitor.typeInto("ZIP code", "94607");
    }

    private void givesTheContact(String role) {
        Locator group = visitor.page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(role));
        group.getByLabel("Name").first().fill(company.person());
        group.getByLabel("Email").first().fill(company.email());
        group.getByLabel("Phone").first().fill("415-555-0142");
    }

    void choosesData() {
        visitor.heading("Data you need");
        visitor.tick("Usage");
        visitor.page.locator("vaadin-select").click();
        visitor.page
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("12 months"))
                .click();
        visitor.choose("Hourly");
        visitor.press("Save and continue");
        visitor.heading("Server addresses");
    }

    void namesItsServers(SampleThirdPartySite site) {
        visitor.typeInto("Page for new customers", company.site().replace("https", "http") + "/share");
        visitor.press("Save and continue");
        visitor.sees("https://");
        visitor.typeInto("Page for new customers", site.portalUri());
        visitor.typeInto("Redirect addresses", site.redirectUri());
        visitor.typeInto("Notification address", site.notificationUri());
        visitor.press("Save and continue");
    }

    void handsInItsPapers() {
        visitor.heading("Documents");
        handsIn(0, "letter.pdf", PDF, "not a PDF at all".getBytes(StandardCharsets.UTF_8));
        visitor.sees("PDF");
        visitor.look("08-documents-refused");
        handsIn(0, "irs-letter.pdf", PDF, SampleDocuments.einLetter(company.name(), company.ein()));
        visitor.page.getByText("Received").first().waitFor();
        visitor.sees("irs-letter.pdf");
        handsIn(2, "attestation.pdf", PDF, SampleDocuments.attestation(company.name()));
        visitor.page.getByText("Received").nth(1).waitFor();
        visitor.sees("attestation.pdf");
        visitor.lookEverywhere("09-documents");
        visitor.press("Save and continue");
    }

    private void handsIn(int card, String name, String type, byte[] content) {
        visitor.page.locator("input[type=file]").nth(card).setInputFiles(new FilePayload(name, type, content));
    }

    void agreesAndSends() {
        visitor.heading("Agreements");
        for (Locator box : visitor.page.locator("vaadin-checkbox input").all()) {
            box.check();
        }
        visitor.look("10-agreements");
        visitor.press("Accept and continue");
        sends();
    }

    void sends() {
        visitor.heading("Check your answers and send");
        visitor.look("11-check");
        visitor.press("Send registration");
        visitor.sees("We have your registration");
        visitor.look("12-sent");
    }
}
