package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the program's own people do beside the cases: customers' files, and the figures that anybody may read. */
@ExtendWith(Chromium.class)
class ProgramIT {

    private static final String HEADER =
            "customer_number,customer_name,email,language,account_number,account_postal_code,premise_number,street,city,state,"
                    + "postal_code,service_id,commodity,customer_class,rate_schedule,start_date,end_date\n";
    private static final String GOOD =
            "9900112233,Omar Reyes,omar.reyes@customer.example,en,9911223344-5,94607,9922334455,12 Alder Court,Oakland,CA,"
                    + "94607,9933445566,ELECTRIC,RESIDENTIAL,E-TOU-C,2021-02-03,\n";
    private static final String BAD = GOOD.replace("9933445566", "9933445577").replace("2021-02-03", "02/03/2021");

    private final LocalPortal portal = RunningPortal.get();
    private final Browser browser = Chromium.browser();

    @Test
    void importsCustomersAndSaysWhatWasWrong() {
        try (var ana = new Visitor(browser, portal)) {
            ana.signInWithCode("/admin/customers/imports", "ana.torres@utility.example", OfficeSteps.ANA);
            ana.heading("Customer imports");
            ana.lookEverywhere("80-imports");
            brings(ana, HEADER + GOOD + BAD);
            ana.sees("2 rows: ");
            ana.page
                    .locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText("customers-of-today.csv"))
                    .first()
                    .click();
            ana.sees("What was wrong in customers-of-today.csv");
            ana.sees("02/03/2021");
            ana.lookEverywhere("81-imports-problems");
            brings(ana, HEADER + GOOD);
            ana.sees("Nothing new in 1 rows; 0 refused");
        }
    }

    @Test
    void publishesItsFigures() throws IOException {
        try (var anybody = new Visitor(browser, portal)) {
            anybody.open("/metrics");
            anybody.page.locator("h1").waitFor();
            anybody.lookEverywhere("82-metrics");
            Download file = anybody.page.waitForDownload(() -> anybody.follow("CSV"));
            List<String> lines = Files.readAllLines(file.path());
            assertThat(lines.getFirst()).startsWith("day,minutes,minutes_up,company_requested,");
            assertThat(lines).hasSizeGreaterThan(1);
        }
    }

    private static void brings(Visitor ana, String csv) {
        ana.page
                .locator("input[type=file]")
                .first()
                .setInputFiles(
                        new FilePayload("customers-of-today.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }
}
