package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A no that can be mended: a Self-Access User answers fewer questions, is sent back with reasons, mends and sends again. */
@ExtendWith(Chromium.class)
class CorrectionIT {

    private static final String ANSWER = "My own, of my bakery.";
    private static final String MESSAGE = "We called on Monday and on Tuesday.";

    private final LocalPortal portal = RunningPortal.get();
    private final Browser browser = Chromium.browser();
    private final NewCompany person = NewCompany.of("Lee Wong", "Lee Wong", "selfmade.example");
    private final OfficeSteps office = new OfficeSteps(browser, portal, person);

    @Test
    void aPersonIsSentBackAndSendsItAgain() {
        try (var visitor = new Visitor(browser, portal)) {
            var steps = new RegistrationSteps(visitor, person);
            steps.registers("Self-Access User", "Your name, or the name of your organization");
            steps.describesThePerson();
            steps.choosesData();
            theSessionEndsInTheMiddleOfAForm(visitor);
            visitor.press("Save and continue");
            steps.agreesAndSends();
            try (var reviewer = office.aReviewerWithTheCase()) {
                office.asks(reviewer, "Whose data do you want?");
                theQuestionIsAnswered(visitor);
                office.sendsItBack(reviewer, ANSWER, "We could not reach your contact", MESSAGE);
            }
            theReasonsAreRead(visitor);
            everythingWasKept(visitor);
            steps.sends();
        }
    }

    /** Each answer is kept as it is given; whoever was away too long signs in again and is back where it happened. */
    private void theSessionEndsInTheMiddleOfAForm(Visitor visitor) {
        visitor.typeInto("Notification address", person.site() + "/notify");
        visitor.page.keyboard().press("Tab");
        visitor.sees("Saved");
        String here = visitor.page.url();
        portal.endSessions();
        visitor.typeInto("Notification address", person.site() + "/other");
        visitor.page.keyboard().press("Tab");
        visitor.sees("What you saved is still here.");
        visitor.look("36-session-over");
        visitor.page.context().clearCookies();
        visitor.page.getByText("What you saved is still here.").first().click();
        visitor.signsInAgain(person.email());

        visitor.heading("Server addresses");
        assertThat(visitor.page.url()).startsWith(here);
        assertThat(visitor.page.getByLabel("Notification address").first().inputValue())
                .isEqualTo(person.site() + "/notify");
    }

    private void theQuestionIsAnswered(Visitor visitor) {
        assertThat(Mailbox.of(portal).next(person.email(), "please answer by").text())
                .contains("Whose data do you want?");
        visitor.open("/provider");
        visitor.sees("Answer what we asked you");
        visitor.look("32-home-asked");
        visitor.follow("Answer our questions");
        visitor.typeInto("Your answer", ANSWER);
        visitor.lookEverywhere("32-question");
        visitor.press("Send this answer");
        visitor.sees("Answer sent");
    }

    private void theReasonsAreRead(Visitor visitor) {
        var letter = Mailbox.of(portal).next(person.email(), "needs a change");
        assertThat(letter.text())
                .contains("We could not reach your contact")
                .contains(MESSAGE)
                .doesNotContain("Called twice");

        visitor.open(Mailbox.link(letter.text())
                .substring(portal.addresses().portalUrl().length()));
        visitor.sees("Fix one thing and send it again");
        visitor.sees("Our decision on version 1");
        visitor.sees("We could not reach your contact");
        visitor.sees(MESSAGE);
        assertThat(visitor.page.getByText("Called twice").count()).isZero();
        visitor.lookEverywhere("34-home-sent-back");
    }

    private void everythingWasKept(Visitor visitor) {
        visitor.follow("Change: People we can contact");
        visitor.heading("People we can contact");
        var phone = visitor.page.getByLabel("Phone").first();
        assertThat(phone.inputValue()).isEqualTo("415-555-0142");
        phone.fill("415-555-0199");
        visitor.press("Save and continue");
        visitor.heading("Data you need");
        assertThat(visitor.page
                        .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Hourly"))
                        .isChecked())
                .isTrue();
        visitor.follow("All tasks");
        visitor.heading("Registration");
        visitor.look("35-tasks-kept");
        visitor.follow("Check your answers and send");
    }
}
