package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How somebody becomes a customer here by what stands on a bill: as a guest, and with an account of his own. */
@ExtendWith(Chromium.class)
class GuestIT {

    private static final String GUEST = "linh.tran@customer.example";
    private static final String ACCOUNT = "22819044631";
    private static final String NAME = "Tran Linh";
    private static final String POSTAL_CODE = "95122";

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
    void aGuestComesInByTheLinkAndGoesOnToWhereHeWasGoing() {
        try (var guest = new Visitor(browser, portal)) {
            guest.open("/guest?to=%2Fcustomer%2Fadd");
            guest.heading("Continue without an online account");
            guest.look("30-guest");
            typeTheBill(guest);
            guest.press("Send me a link");
            guest.sees("Check your email");
            guest.look("31-guest-asked");
        }
        String link =
                Mailbox.link(Mailbox.of(portal).next(GUEST, "Share My Data").text());
        try (var elsewhere = new Visitor(browser, portal)) {
            elsewhere.page.navigate(link);
            elsewhere.heading("Welcome");
            elsewhere.press("Continue");
            elsewhere.page.waitForURL("**/customer/add");
            elsewhere.page.locator("h1").first().waitFor();
            elsewhere.look("32-guest-arrived");
        }
        try (var second = new Visitor(browser, portal)) {
            second.page.navigate(link);
            second.press("Continue");
            second.sees("This link no longer works");
        }
    }

    @Test
    void aPersonConnectsAnAccountByTheLinkToTheAddressOnFile() {
        try (var person = new Visitor(browser, portal)) {
            person.signIn("/customer", "ida.moss@sierraefficiency.example");
            person.heading("Find your account");
            person.look("33-find-account");
            typeTheBill(person);
            person.press("Find my account");
            person.sees("Thank you. We are checking.");

            person.page.navigate(Mailbox.link(
                    Mailbox.of(portal).next(GUEST, "tài khoản khách hàng").text()));
            person.press("Connect this account");
            person.sees("Your account is connected");
            person.follow("Continue");

            person.page.waitForURL("**/customer");
            assertThat(person.page.locator("h1").first().textContent()).isNotEqualTo("Find your account");
        }
    }

    private static void typeTheBill(Visitor visitor) {
        visitor.typeInto("Account number", ACCOUNT);
        visitor.typeInto("Name on the bill", NAME);
        visitor.typeInto("ZIP code", POSTAL_CODE);
    }
}
