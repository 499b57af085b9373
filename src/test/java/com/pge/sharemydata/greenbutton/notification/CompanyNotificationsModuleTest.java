package com.pge.sharemydata.greenbutton.notification;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.authorization.Consent;
import com.pge.sharemydata.authorization.ConsentOffer;
import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleThirdPartySite;
import com.pge.sharemydata.testing.SampleThirdPartySite.Notification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class CompanyNotificationsModuleTest {

    private static final PageRequest FIRST = PageRequest.of(0, 50);
    private static final String NEWS = "https://api.example.com/GreenButtonConnect/espi/1_1/resource/Batch/Bulk/1";

    @Autowired
    private CompanyNotifications notifications;

    @Autowired
    private Consents consents;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcTemplate database;

    private SampleThirdPartySite site;
    private ListedCompany company;

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

    @Test
    void arriveToTheLetter() {
        tell("a", NEWS + "?correlationID=5f0ed5a4-6f0c-4d52-9d77-6a3f5a0f1c11");

        deliver(Duration.ZERO);

        assertThat(site.notifications())
                .containsExactly(
                        new Notification(
                                "application/atom+xml",
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ns0:BatchList xmlns:ns0=\"http://naesb.org/espi\"><ns0:resources>"
                                        + NEWS
                                        + "?correlationID=5f0ed5a4-6f0c-4d52-9d77-6a3f5a0f1c11</ns0:resources></ns0:BatchList>"));
        assertThat(mine()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(NotificationState.DELIVERED);
            assertThat(row.tries()).isEqualTo(1);
            assertThat(row.lastStatus()).isEqualTo(204);
        });
    }

    @Test
    void areSentOnceForEachOccasion() {
        tell("a", NEWS);
        tell("a", NEWS);

        deliver(Duration.ZERO);
        deliver(Duration.ofDays(1));

        assertThat(site.notifications()).hasSize(1);
    }

    @Test
    void keepTheirOrderWhileOneFails() {
        site.answersNewsWith(500);
        tell("a", NEWS + "1");
        tell("b", NEWS + "2");

        deliver(Duration.ZERO);
        deliver(Duration.ofSeconds(1));

        assertThat(site.notifications()).hasSize(1);
        assertThat(mine()).extracting(NotificationRow::tries).containsExactly(0, 1);

        site.notifications().clear();
        site.answersNewsWith(200);
        deliver(Duration.ofMinutes(2));

        assertThat(site.notifications())
                .extracting(Notification::body)
                .satisfiesExactly(
                        first -> assertThat(first).contains(NEWS + "1<"),
                        second -> assertThat(second).contains(NEWS + "2<"));
    }

    @Test
    void areGivenUpAfterThreeDaysAndSentAgainWhenTheCompanyAsks() {
        site.answersNewsWith(503);
        tell("a", NEWS);
        deliver(Duration.ofDays(2));
        assertThat(mine()).extracting(NotificationRow::state).containsExactly(NotificationState.WAITING);

        deliver(Duration.ofDays(4));

        NotificationRow row = mine().getFirst();
        assertThat(row.state()).isEqualTo(NotificationState.GIVEN_UP);
        assertThat(row.lastStatus()).isEqualTo(503);
        assertThat(row.lastProblem()).isEqualTo(DeliveryProblem.STATUS);

        site.answersNewsWith(202);
        does(company.person(), Roles.PROVIDER, () -> notifications.sendAgain(row.id()));
        deliver(Duration.ofSeconds(1));

        assertThat(mine()).extracting(NotificationRow::state).containsExactly(NotificationState.DELIVERED);
    }

    @Test
    void areSentAgainForTheirOwnCompanyAlone() {
        tell("a", NEWS);
        deliver(Duration.ZERO);
        long id = mine().getFirst().id();
        ListedCompany other = companyAt(null);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> does(other.person(), Roles.PROVIDER, () -> notifications.sendAgain(id)));
        assertThat(as(other.person(), Roles.PROVIDER, () -> notifications.mine(FIRST)))
                .isEmpty();
    }

    @Test
    void followNobodyElsewhere() {
        site.answersNewsWith(302);
        tell("a", NEWS);

        deliver(Duration.ZERO);

        assertThat(site.notifications()).hasSize(1);
        assertThat(mine()).extracting(NotificationRow::lastStatus).containsExactly(302);
    }

    @Test
    void goIntoNoPrivateNetwork() {
        tell("a", NEWS);

        deliver(settings(Set.of(), Duration.ofSeconds(5)), Duration.ZERO);

        assertThat(site.notifications()).isEmpty();
        assertThat(mine()).extracting(NotificationRow::lastProblem).containsExactly(DeliveryProblem.PRIVATE_ADDRESS);
    }

    @Test
    void trustNoCertificateOfTheCompanysOwnMaking() throws Exception {
        tell("a", NEWS);

        var settings = settings(Set.of("localhost"), Duration.ofSeconds(5));
        try (var post = new NotificationPost(settings, SSLContext.getDefault(), SSLContext.getDefault());
                var delivery = delivery(settings, post, Duration.ZERO)) {
            delivery.begin();
            await().until(delivery::isIdle);
        }

        assertThat(mine()).extracting(NotificationRow::lastProblem).containsExactly(DeliveryProblem.TLS);
    }

    @Test
    void leaveNobodyWaitingForWhoeverHangs() throws Exception {
        List<ServerSocket> hanging = new ArrayList<>();
        for (int count = 0; count < 5; count++) {
            var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            hanging.add(silent);
            notifications.tell(
                    companyAt("https://localhost:" + silent.getLocalPort() + "/notify")
                            .organization(),
                    "a",
                    NEWS);
        }
        tell("a", NEWS);

        var settings = settings(Set.of("localhost"), Duration.ofSeconds(3));
        try (var post = new NotificationPost(settings, site.trust(), site.trust());
                var delivery = delivery(settings, post, Duration.ZERO)) {
            delivery.begin();
            assertThat(site.notifications().poll(2, TimeUnit.SECONDS)).isNotNull();
        } finally {
            for (ServerSocket silent : hanging) {
                silent.close();
            }
        }

        assertThat(database.queryForList(
                        "select last_problem from greenbutton_notification where state = 'WAITING'", String.class))
                .hasSize(5)
                .containsOnly("TOO_SLOW");
    }

    @Test
    void waitWhileTheCompanyMayReceiveNothing() {
        company.is(Situation.NOT_READY);
        tell("a", NEWS);

        deliver(Duration.ZERO);

        assertThat(site.notifications()).isEmpty();
        assertThat(mine()).extracting(NotificationRow::tries).containsExactly(0);

        company.is(Situation.LIVE);
        deliver(Duration.ofMinutes(6));

        assertThat(site.notifications()).hasSize(1);
    }

    @Test
    void areNotKeptForACompanyThatDoesNotListen() {
        ListedCompany silent = companyAt(null);

        notifications.tell(silent.organization(), "a", NEWS);

        assertThat(as(silent.person(), Roles.PROVIDER, () -> notifications.mine(FIRST)))
                .isEmpty();
    }

    @Test
    void tellOfAnAuthorizationThatIsGivenAndThatEnds() {
        String maria = "maria-" + UUID.randomUUID();
        var _ = new BilledCustomer(portal, maria, 1);
        ConsentOffer offer = as(maria, Roles.CUSTOMER, () -> consents.offer(company.organization()));
        AuthorizationId id = as(
                maria,
                Roles.CUSTOMER,
                () -> consents.give(new Consent(
                        offer.submission(),
                        company.organization(),
                        offer.version(),
                        Set.of(DataCategory.USAGE),
                        offer.services().stream().map(service -> service.id()).collect(Collectors.toSet()),
                        null,
                        offer.terms(),
                        null)));
        await().untilAsserted(() -> assertThat(mine()).hasSize(1));

        does(maria, Roles.CUSTOMER, () -> consents.cancel(id));

        await().untilAsserted(() -> assertThat(mine()).hasSize(2));
        assertThat(mine())
                .allSatisfy(row -> assertThat(row.resources())
                        .singleElement()
                        .asString()
                        .endsWith("/resource/Authorization/" + id));
    }

    private ListedCompany companyAt(@Nullable String notificationUri) {
        return new ListedCompany(portal, UserType.COMMUNITY_CHOICE_AGGREGATOR, null, notificationUri);
    }

    private void tell(String occasion, String resource) {
        notifications.tell(company.organization(), occasion, resource);
    }

    private List<NotificationRow> mine() {
        return as(company.person(), Roles.PROVIDER, () -> notifications.mine(FIRST));
    }

    /** All that is due so long after now, to the end. */
    private void deliver(Duration later) {
        deliver(settings(Set.of("localhost"), Duration.ofSeconds(5)), later);
    }

    private void deliver(NotificationSettings settings, Duration later) {
        try (var post = new NotificationPost(settings, site.trust(), site.trust());
                var delivery = delivery(settings, post, later)) {
            delivery.begin();
            await().until(delivery::isIdle);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private NotificationDelivery delivery(NotificationSettings settings, NotificationPost post, Duration later) {
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

    private static NotificationSettings settings(Set<String> allowed, Duration patience) {
        return new NotificationSettings(allowed, null, patience, Duration.ofDays(3), 20);
    }
}
