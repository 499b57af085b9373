package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.pge.sharemydata.testing.RunningPortal;
import com.pge.sharemydata.testing.SampleThirdParty;
import com.pge.sharemydata.testing.SampleThirdPartySite;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What a company's developer does: certificate, credentials, and the calls of the own software. */
final class SoftwareSteps {

    private static final Pattern HEX = Pattern.compile("^[0-9a-f]{32}$");
    private static final Pattern OWN_INFORMATION = Pattern.compile("/ApplicationInformation/\\d+$");

    private final Visitor visitor;

    SoftwareSteps(Visitor visitor) {
        this.visitor = visitor;
    }

    SampleThirdParty setsUpItsSoftware() throws IOException {
        String authority = RunningPortal.authorityPem();
        var software = SampleThirdParty.fresh(
                "api.brightwater.example", RunningPortal.get().addresses().machineUrl(), authority);
        visitor.open("/provider/certificates");
        visitor.typeInto("Signing request", "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----");
        visitor.press("Get the certificate");
        visitor.look("13-certificate-refused");
        visitor.typeInto("Signing request", software.signingRequest());
        visitor.press("Get the certificate");
        visitor.sees("Your certificate is ready");
        visitor.look("14-certificate");
        var download = visitor.page.waitForDownload(() -> visitor.follow("Download with chain"));
        software.hold(Files.readString(download.path()));

        visitor.open("/provider/credentials");
        visitor.press("Get credentials");
        visitor.press("Show a new secret");
        String secret = visitor.region(".secret code").first().textContent().strip();
        visitor.lookEverywhere("15-secret-once");
        confirmSaved();
        visitor.press("Show the token");
        String token = visitor.region(".secret code").first().textContent().strip();
        confirmSaved();
        String clientId = visitor.region(".term")
                .filter(new Locator.FilterOptions().setHasText(HEX))
                .first()
                .textContent()
                .strip();
        String own =
                visitor.page.getByText(OWN_INFORMATION).first().textContent().strip();
        software.hold(clientId, secret, token, own.substring(own.lastIndexOf('/') + 1));
        return software;
    }

    private void confirmSaved() {
        visitor.tick("I have saved it somewhere safe");
        visitor.press("Done");
        visitor.region(".secret").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** The company's page shows each call as it arrives; the page itself is not touched meanwhile. */
    void talksToTheMachineApi(SampleThirdParty software) {
        visitor.open("/provider/connection");
        visitor.press("Start the test");
        visitor.sees("We are waiting for this call.");
        visitor.look("16-connection-waiting");
        await().atMost(Duration.ofSeconds(60)).until(() -> software.testToken().statusCode() == 200);
        assertThat(software.connectivityTest())
                .extracting(HttpResponse::statusCode)
                .containsOnly(200);
        visitor.sees("API Connectivity Test: Completed");
        visitor.lookEverywhere("17-connection-passed");
    }

    /** In a tab of its own the browser goes to the company and back; the first page shows each step meanwhile. */
    void goesACustomersWay(SampleThirdParty software, SampleThirdPartySite site) throws InterruptedException {
        software.isSentBackTo(site.redirectUri());
        site.sendsPeopleTo(RunningPortal.get().addresses().portalUrl(), software.clientId());
        Page tab = visitor.page.waitForPopup(() -> visitor.follow("Open your portal page in a new tab"));
        tab.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Try it with test data"))
                .click();
        visitor.sees("The request was right.");
        visitor.lookEverywhere("17-connection-authorize");
        tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the test code"))
                .click();
        var callback = Objects.requireNonNull(site.callbacks().poll(30, TimeUnit.SECONDS), "the code");
        assertThat(callback.isAwaited()).as("its own state came back").isTrue();
        visitor.sees("Your redirect address got a code.");
        assertThat(software.testExchange(callback.code()).statusCode()).isEqualTo(200);
        visitor.sees("API Connectivity Test and OAuth Test: Completed");
        visitor.lookEverywhere("17-connection-flow-passed");
        tab.close();
        assertThat(software.liveToken().statusCode())
                .as("no live token before approval")
                .isEqualTo(400);
    }
}
