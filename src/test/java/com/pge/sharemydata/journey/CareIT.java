package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import com.pge.sharemydata.testing.LiveCompany;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import com.pge.sharemydata.testing.SampleDocuments;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Customer care enters what a customer signed on paper, and stops it when the customer calls. */
@ExtendWith(Chromium.class)
class CareIT {

    private static final String GRACE = "ORSXG5DFOJSXG5DFORSXG5DFOJSXG5DF";
    private static final String CUSTOMER = "Linh Tran";
    private static final String MAIL = "linh.tran@customer.example";

    private final LocalPortal portal = RunningPortal.get();
    private final Browser browser = Chromium.browser();

    @Test
    void entersAPaperFormAndStopsItAgain() {
        try (var company = LiveCompany.named("Shoreline Paper", "621345780", "carla.brandt@shorelinepower.example");
                var grace = new Visitor(browser, portal)) {
            grace.signInWithCode("/admin/customers", "grace.kim@utility.example", GRACE);
            grace.heading("Customers");
            grace.lookEverywhere("60-care");
            grace.typeInto("Find a customer", "linh tran");
            grace.follow(CUSTOMER);
            grace.heading(CUSTOMER);
            grace.lookEverywhere("61-care-customer");
            entersTheForm(grace, company);
            grace.heading(CUSTOMER);
            grace.sees(company.name());
            grace.lookEverywhere("63-care-shared");
            stopsIt(grace, company);
        }
    }

    private void entersTheForm(Visitor grace, LiveCompany company) {
        grace.follow("Enter a paper form");
        grace.heading("Enter a paper form");
        grace.pick("Company", company.name());
        grace.sees("Data the customer ticked");
        grace.lookEverywhere("62-care-form");

        grace.sees("Choose the services and enter the date beside the signature");
        grace.page.getByLabel("Services").first().click();
        grace.page.getByRole(AriaRole.OPTION).first().click();
        grace.page.keyboard().press("Escape");
        grace.typesDay("Date beside the signature", "11/20/2026");
        grace.sees("Choose the scan");
        grace.handsIn("form.pdf", "not a form".getBytes(StandardCharsets.UTF_8));
        grace.sees("This is not a PDF");
        grace.look("62-care-form-refused");
        grace.handsIn("form.pdf", SampleDocuments.customerForm(CUSTOMER, company.name()));
        grace.sees("The form is in, and the company can receive data");
        assertMailed("Quý vị chia sẻ dữ liệu với " + company.name());
    }

    private void stopsIt(Visitor grace, LiveCompany company) {
        grace.press("Stop sharing for the customer");
        grace.sees("Stop sharing with " + company.name() + "?");
        grace.look("64-care-stop");
        grace.pressLast("Stop sharing");
        grace.sees("Sharing is stopped");
        assertMailed("Quý vị đã ngừng chia sẻ với " + company.name());
    }

    /** In the language that the utility has on file for the customer. */
    private void assertMailed(String subject) {
        assertThat(Mailbox.of(portal).next(MAIL, subject).text()).contains(CUSTOMER);
    }
}
