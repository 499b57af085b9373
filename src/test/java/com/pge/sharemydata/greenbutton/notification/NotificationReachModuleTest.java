package com.pge.sharemydata.greenbutton.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.testing.DatabaseTest;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

/** Where notifications go, and where they never do. */
@DatabaseTest
class NotificationReachModuleTest extends NotificationCases {

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
}
