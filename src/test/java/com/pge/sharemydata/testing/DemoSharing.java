package com.pge.sharemydata.testing;

import com.pge.sharemydata.authorization.Consent;
import com.pge.sharemydata.authorization.CustomerCare;
import com.pge.sharemydata.authorization.PaperForm;
import com.pge.sharemydata.authorization.SelfAccessLinks;
import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the customers of the demo share and with whom: an authorization in every state and of every origin. */
final class DemoSharing {

    private static final String MARIA = "maria.alvarez@customer.example";
    private static final String SAM = "sam.carter@customer.example";
    private static final String GRACE = "grace.lopez@bayfleet.example";

    /** Linh Tran, who has no login and wrote on paper. */
    private static final String LINH = "6304482190";

    private final LocalPortal portal;
    private final PersonBrowser maria;
    private final PersonBrowser sam;
    private final LocalDate today = LocalDate.now(Clock.system(Dates.PACIFIC));

    DemoSharing(LocalPortal portal) {
        this.portal = portal;
        this.maria = signedIn(portal, MARIA);
        this.sam = signedIn(portal, SAM);
    }

    /** Active, by the company's software; its tokens go to client.json. */
    void withBrightmeter(SampleThirdParty software) {
        software.hold(agrees(maria, software, null));
    }

    /** Active until a date; and one that still waits for the company's software to fetch its tokens. */
    void withTidewater(SampleThirdParty software) {
        var _ = agrees(maria, software, today.plusYears(1));
        var _ = code(sam, software, null);
    }

    /** Denied; and active by a paper form. */
    void withKestrel(DemoCompany kestrel, SampleThirdParty software) {
        customer(maria.email()).denies(maria.requestOf(software));
        byForm(kestrel);
    }

    /** Active, and frozen once the company is suspended. */
    void withParkside(SampleThirdParty software) {
        var _ = agrees(sam, software, null);
    }

    /** Chosen in the portal: taken back, replaced by another one, and active for five hundred services. */
    void withShoreline(DemoCompany shoreline) {
        customer(MARIA).cancels(customer(MARIA).gives(shoreline.id(), null));
        var _ = customer(SAM).gives(shoreline.id(), today.plusMonths(6));
        var _ = customer(SAM).gives(shoreline.id(), null);
        var _ = customer(GRACE).gives(shoreline.id(), today.plusYears(2));
    }

    /** Somebody who fetches his own data. */
    void withOneself(DemoCompany self) {
        self.acts(() -> portal.bean(SelfAccessLinks.class).linkMyself());
        var _ = customer(self.email()).gives(self.id(), null);
    }

    private CustomerGrant agrees(PersonBrowser browser, SampleThirdParty software, @Nullable LocalDate lastDay) {
        return CustomerGrant.in(software.exchange(code(browser, software, lastDay)));
    }

    private String code(PersonBrowser browser, SampleThirdParty software, @Nullable LocalDate lastDay) {
        var request = browser.requestOf(software);
        return browser.codeAt(customer(browser.email()).agrees(request, lastDay), software);
    }

    private DemoCustomer customer(String email) {
        return new DemoCustomer(portal, email);
    }

    private static PersonBrowser signedIn(LocalPortal portal, String email) {
        return PersonBrowser.signedIn(portal.addresses().portalUrl(), email);
    }

    private void byForm(DemoCompany company) {
        CustomerId linh = portal.bean(Customers.class).ofNumber(LINH).orElseThrow();
        CustomerCare care = portal.bean(CustomerCare.class);
        DemoPerson.CARE.acts(
                () -> {
                    Consent consent = DemoCustomer.everything(care.offer(linh, company.id()), today.plusYears(3));
                    var form = new PaperForm(linh, consent, today.minusDays(4), "cisr-smd-tran.pdf");
                    byte[] scan = SampleDocuments.customerForm("Linh Tran", company.name());
                    var _ = care.enter(form, new ByteArrayInputStream(scan));
                },
                Roles.CUSTOMER_CARE);
    }
}
