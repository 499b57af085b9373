package com.pge.sharemydata.journey;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.pge.sharemydata.customer.CustomerFiles;
import com.pge.sharemydata.customer.CustomerImports;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import com.pge.sharemydata.testing.SampleUtilityLogin;
import com.pge.sharemydata.testing.SampleUtilityLogin.Account;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Customers come by the utility's own login, which a second realm plays, and are who it says they are. */
@ExtendWith(Chromium.class)
class BrokeringIT {

    private static final Account OLIVE =
            new Account("Olive", "Brook", "olive.brook@utility-login.example", true, CustomerFiles.number());
    private static final Account NEW =
            new Account("Noor", "Field", "noor.field@utility-login.example", true, CustomerFiles.number());

    /** On file as the address of a customer, who is not the one that signs in with it. */
    private static final String OTHERS_ADDRESS = "vera.holt@utility-login.example";

    private static final String VERA = CustomerFiles.number();
    private static final Account UNNAMED = new Account("Una", "Holt", OTHERS_ADDRESS, true, "");
    private static final Account UNCONFIRMED =
            new Account("Hugo", "Lane", "hugo.lane@utility-login.example", false, "");
    private static final Account REVIEWER =
            new Account("Marcus", "Lee", "marcus.lee@utility.example", true, CustomerFiles.number());

    private static LocalPortal portal;
    private static Browser browser;

    @BeforeAll
    static void customersOnFile() {
        portal = RunningPortal.get();
        browser = Chromium.browser();
        var imports = portal.bean(CustomerImports.class);
        var report = as(
                "utility",
                Roles.UTILITY_SYSTEM,
                () -> CustomerFiles.take(
                        imports,
                        CustomerFiles.csv(
                                CustomerFiles.of(OLIVE.customerNumber(), "Olive Brook", "olive@on-file.example"),
                                CustomerFiles.of(VERA, "Vera Holt", OTHERS_ADDRESS))));
        assertThat(report.refused()).isZero();
    }

    @Test
    void isNotOfferedWithoutConfiguration() {
        try (var visitor = new Visitor(browser, portal)) {
            visitor.open("/customer");
            visitor.page.locator("#username").waitFor();

            assertThat(visitor.page.locator("#kc-social-providers").count()).isZero();
        }
    }

    @Test
    void bringsACustomerToHisOwnPageAndOutAgain() {
        try (var login = SampleUtilityLogin.open(portal, OLIVE);
                var olive = new Visitor(browser, portal)) {
            olive.open("/customer");
            olive.page.locator("#social-utility").waitFor();
            olive.look("60-utility-login");
            signIn(olive, OLIVE);
            olive.heading("Share My Data");
            assertThat(subjects(OLIVE.customerNumber())).hasSize(1);

            olive.page.getByText("Olive Brook").first().click();
            olive.press("Sign out");
            olive.page.waitForURL(portal.addresses().portalUrl() + "/");
            olive.open("/home");
            signIn(olive, OLIVE);

            olive.page.waitForURL(address -> URI.create(address).getPath().equals("/customer"));
            olive.heading("Share My Data");
            assertThat(login.accountsHere(OLIVE.email())).isOne();
        }
    }

    @Test
    void tellsACustomerWhomNobodyKnowsYet() {
        try (var _ = SampleUtilityLogin.open(portal, NEW);
                var noor = new Visitor(browser, portal)) {
            noor.open("/customer/add");
            signIn(noor, NEW);

            noor.heading("Find your account");
            noor.sees("You are signed in with PG&E as customer " + NEW.customerNumber());
            noor.look("61-utility-login-unknown");
            noor.open("/customer");
            noor.heading("Find your account");
        }
    }

    @Test
    void givesNothingForAnAddress() {
        try (var _ = SampleUtilityLogin.open(portal, UNNAMED);
                var una = new Visitor(browser, portal)) {
            una.open("/customer");
            signIn(una, UNNAMED);

            una.heading("Find your account");
            una.sees("that did not tell us which customer you are");
            assertThat(subjects(VERA)).isEmpty();
        }
    }

    @Test
    void asksForTheProofOfAnAddressThatTheUtilityHasNotConfirmed() {
        try (var _ = SampleUtilityLogin.open(portal, UNCONFIRMED);
                var hugo = new Visitor(browser, portal)) {
            hugo.open("/customer");
            signIn(hugo, UNCONFIRMED);

            hugo.sees("Check your email");
        }
    }

    @Test
    void opensNoAccountThatIsHereAlreadyWithoutItsMailAndItsSecondFactor() {
        try (var _ = SampleUtilityLogin.open(portal, REVIEWER);
                var somebody = new Visitor(browser, portal)) {
            somebody.open("/customer");
            signIn(somebody, REVIEWER);
            somebody.sees("There is an account here with your email address already");
            somebody.look("62-utility-login-account-here");

            somebody.page.navigate(
                    Mailbox.link(Mailbox.of(portal).next(REVIEWER.email(), "").text()));
            somebody.page.locator("#otp").waitFor();
        }
    }

    /** Fails where the utility does not ask: whoever sits down after a customer has signed out is not that customer. */
    private static void signIn(Visitor visitor, Account account) {
        visitor.page.locator("#social-utility").click();
        visitor.signsInAgain(account.email());
    }

    private static Set<String> subjects(String customerNumber) {
        var customers = portal.bean(Customers.class);
        return Set.copyOf(customers.subjects(customers.ofNumber(customerNumber).orElseThrow()));
    }
}
