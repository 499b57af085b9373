package com.pge.sharemydata.greenbutton.notification;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.SampleThirdPartySite;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** What tests of notifications share: a company that listens. */
abstract class NotificationCases {

    static final PageRequest FIRST = PageRequest.of(0, 50);
    static final String NEWS = "https://api.example.com/GreenButtonConnect/espi/1_1/resource/Batch/Bulk/1";

    @Autowired
    CompanyNotifications notifications;

    @Autowired
    ApplicationContext portal;

    @Autowired
    JdbcTemplate database;

    SampleThirdPartySite site;
    ListedCompany company;

    @BeforeEach
    void aCompanyListens() {
        database.update("delete from greenbutton_notification");
        site = SampleThirdPartySite.start(0);
        company = companyAt(site.notificationUri());
    }

    @AfterEach
    void itsSiteCloses() {
        site.close();
    }

    ListedCompany companyAt(@Nullable String notificationUri) {
        return new ListedCompany(portal, UserType.COMMUNITY_CHOICE_AGGREGATOR, null, notificationUri);
    }

    void tell(String occasion, String resource) {
        notifications.tell(company.organization(), occasion, resource);
    }

    List<NotificationRow> mine() {
        return as(company.person(), Roles.PROVIDER, () -> notifications.mine(FIRST));
    }

    /** All that is due so long after now, to the end. */
    void deliver(Duration later) {
        deliver(settings(Set.of("localhost"), Duration.ofSeconds(5)), later);
    }

    void deliver(NotificationSettings settings, Duration later) {
        try (var post = new NotificationPost(settings, site.trust(), site.trust());
                var delivery = delivery(settings, post, later)) {
            delivery.begin();
            await().until(delivery::isIdle);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    NotificationDelivery delivery(NotificationSettings settings, NotificationPost post, Duration later) {
        return new NotificationDelivery(
                portal.getBean(NotificationBook.class),
                portal.getBean(NotificationAddresses.class),
                portal.getBean(Standings.class),
                portal.getBean(EspiDocuments.class),
                settings,
                new CompanyPost(
                        portal.getBean(NotificationProofs.class), portal.getBean(NotificationSigner.class), post),
                Clock.offset(portal.getBean(Clock.class), later));
    }

    static NotificationSettings settings(Set<String> allowed, Duration patience) {
        return new NotificationSettings(allowed, null, patience, Duration.ofDays(3), 20);
    }
}
