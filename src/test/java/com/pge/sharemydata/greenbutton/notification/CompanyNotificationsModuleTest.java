package com.pge.sharemydata.greenbutton.notification;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleThirdPartySite.Notification;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CompanyNotificationsModuleTest extends NotificationCases {

    @Autowired
    private Consents consents;

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
        AuthorizationId id = new BilledCustomer(portal, maria, 1).shares(company.organization());
        await().untilAsserted(() -> assertThat(mine()).hasSize(1));

        does(maria, Roles.CUSTOMER, () -> consents.cancel(id));

        await().untilAsserted(() -> assertThat(mine()).hasSize(2));
        assertThat(mine())
                .allSatisfy(row -> assertThat(row.resources())
                        .singleElement()
                        .asString()
                        .endsWith("/resource/Authorization/" + id));
    }
}
