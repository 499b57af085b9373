package com.pge.sharemydata.greenbutton.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.connectivity.NotificationTrial;
import com.pge.sharemydata.connectivity.NotificationTrial.Delivery;
import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleThirdPartySite;
import com.pge.sharemydata.testing.SampleThirdPartySite.Notification;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class StatusTrialModuleTest {

    private static final OrganizationId COMPANY = OrganizationId.next();

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private NotificationTrial real;

    @Autowired
    private JdbcTemplate database;

    @Test
    void tellsOfTheServiceStatusAndIsNotKept() {
        try (var site = SampleThirdPartySite.start(0)) {
            assertThat(deliver(site, URI.create(site.notificationUri()))).isEqualTo(new Delivery(204, false));

            String status = portal.getBean(EspiLinks.class).resource("/ReadServiceStatus");
            assertThat(site.notifications()).containsExactly(new Notification("application/atom+xml", real.document()));
            assertThat(real.document())
                    .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><ns0:BatchList")
                    .contains("<ns0:resources>" + status + "</ns0:resources>");
            assertThat(database.queryForObject(
                            "select count(*) from greenbutton_notification where organization = ?",
                            Integer.class,
                            COMPANY.id()))
                    .isZero();
        }
    }

    @Test
    void saysWhatWasAnsweredInstead() {
        try (var site = SampleThirdPartySite.start(0)) {
            site.answersNewsWith(302);

            assertThat(deliver(site, URI.create(site.notificationUri()))).isEqualTo(new Delivery(302, false));
            assertThat(deliver(site, URI.create("https://" + "x".repeat(64) + ".example/")))
                    .isEqualTo(new Delivery(0, false));
        }
    }

    private Delivery deliver(SampleThirdPartySite site, URI address) {
        var settings =
                new NotificationSettings(Set.of("localhost"), null, Duration.ofSeconds(10), Duration.ofDays(3), 20);
        NotificationProofs proofs = portal.getBean(NotificationProofs.class);
        try (var post = new NotificationPost(settings, site.trust(), site.trust())) {
            var company = new CompanyPost(proofs, portal.getBean(NotificationSigner.class), post);
            return new StatusTrial(
                            portal.getBean(EspiDocuments.class), portal.getBean(EspiLinks.class), proofs, company)
                    .deliver(COMPANY, address);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
