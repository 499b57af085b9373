package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people see of the data that goes out: their own use, the state of the service, what came in. */
@ExtendWith(Chromium.class)
class GreenButtonPagesIT {

    private final LocalPortal portal = RunningPortal.get();
    private final Browser browser = Chromium.browser();

    @Test
    void aCustomerSeesHisUseAndTakesItAlong() throws IOException {
        try (var sam = new Visitor(browser, portal)) {
            sam.signIn("/customer/usage", "sam.carter@customer.example");
            sam.heading("My energy use");
            sam.region("usage-chart").locator("svg, canvas").first().waitFor();
            sam.lookEverywhere("90-my-use");
            Download file = sam.page.waitForDownload(() -> sam.follow("Download CSV"));
            List<String> lines = Files.readAllLines(Objects.requireNonNull(file.path(), "a file"));
            assertThat(lines.getFirst()).contains("start", "value");
            assertThat(lines).hasSizeGreaterThan(24);
        }
    }

    @Test
    void anybodySeesHowTheServiceIs() {
        try (var anybody = new Visitor(browser, portal)) {
            anybody.open("/status");
            anybody.heading("Status");
            anybody.sees("The past 90 days");
            anybody.lookEverywhere("91-status");
        }
    }

    @Test
    void theOfficePlansMaintenanceAndSeesWhatCameIn() {
        try (var ana = new Visitor(browser, portal)) {
            ana.signInWithCode("/admin/maintenance", "ana.torres@utility.example", OfficeSteps.ANA);
            ana.heading("Maintenance");
            ana.lookEverywhere("92-maintenance");
            ana.press("Plan maintenance");
            ana.sees("Save and announce");
            ana.look("93-maintenance-plan");
            ana.press("Leave it");
            ana.open("/admin/meters/imports");
            ana.heading("Meter data imports");
            ana.lookEverywhere("94-meter-imports");
        }
    }
}
