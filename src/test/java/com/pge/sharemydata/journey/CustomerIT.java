package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.pge.sharemydata.authorization.AskingCompany;
import com.pge.sharemydata.authorization.AuthorizeLinks;
import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Customers decide about their data, at a desk and on a phone. */
@ExtendWith(Chromium.class)
class CustomerIT {

    private static final String SAM = "sam.carter@customer.example";
    private static final String ELSEWHERE = "https://bright.example/**";

    private final LocalPortal portal = RunningPortal.get();
    private final Browser browser = Chromium.browser();

    @Test
    void chooseAmongTheirServicesAtADesk() {
        var company = new ListedCompany(portal.context());
        try (var sam = new Visitor(browser, portal)) {
            sam.signIn("/customer", SAM);
            sam.heading("Share My Data");
            company.is(Situation.LIVE);
            sam.open("/customer/review/" + company.organization());
            sam.sees("0 of 6 services chosen");
            sam.press("Select all");
            sam.sees("6 of 6 services chosen, at 3 addresses");
            sam.page.getByText("Preview exactly what would be sent").first().click();
            sam.page.getByText("About Valle").first().click();
            sam.lookEverywhere("48-customer-review");
        }
    }

    @Test
    void refuseWhatACompanyAsksOnAPhone() {
        var company = new AskingCompany(portal.context());
        try (var sam = new Visitor(browser, portal)) {
            sam.page.setViewportSize(390, 844);
            sam.signIn("/customer", SAM);
            sam.heading("Share My Data");
            sam.open(asked(company.isApprovedAnd(Situation.LIVE)));
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
}
