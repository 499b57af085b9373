package com.pge.sharemydata.effects;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.Portal;
import com.pge.sharemydata.credential.Credentials;
import com.pge.sharemydata.credential.ProvisioningState;
import com.pge.sharemydata.credential.Provisionings;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationSuspended;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Reason;
import com.pge.sharemydata.registration.ReasonCode;
import com.pge.sharemydata.registration.RegistrationApproved;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.SubmittedRegistrations;
import com.pge.sharemydata.review.ReviewFixtures;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.FourEyes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A node of the portal that gets as far as the commit of an approval and of a suspension, and no farther: what waits for
 * the commit never begins, until somebody kills the process.
 */
public final class CutOffNode {

    static final String APPLICANT = "killed-applicant";
    static final String COMMITTED = "COMMITTED ";

    private CutOffNode() {}

    /** Says on its standard output what is committed. */
    public static void main(String[] properties) {
        var application = SpringApplication.run(new Class<?>[] {Portal.class, Hold.class}, properties);
        RegistrationId registration = taken(application);
        OrganizationId company = connected(application);
        Thread.ofPlatform().start(() -> approve(application, registration));
        Thread.ofPlatform().start(() -> suspend(application, company));
    }

    private static RegistrationId taken(ApplicationContext portal) {
        RegistrationId id = new ReviewFixtures(portal).submitted(APPLICANT, "Killed Company");
        does(
                "dana",
                Roles.REVIEWER,
                () -> portal.getBean(SubmittedRegistrations.class).take(id));
        return id;
    }

    /** A company whose client is known to the identity provider. */
    private static OrganizationId connected(ApplicationContext portal) {
        OrganizationId company = as("killed-founder", Roles.PROVIDER, () -> {
            OrganizationId started = portal.getBean(Organizations.class).start(UserType.STANDARD, "Suspended Company");
            portal.getBean(Credentials.class).start();
            return started;
        });
        var provisionings = portal.getBean(Provisionings.class);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as("dana", Roles.REVIEWER, () -> provisionings.of(company))
                        .filter(row -> row.state() == ProvisioningState.APPLIED)
                        .isPresent());
        return company;
    }

    private static void approve(ApplicationContext portal, RegistrationId id) {
        long revision =
                portal.getBean(Registrations.class).find(id).orElseThrow().revision();
        does(
                "dana",
                Roles.REVIEWER,
                () -> portal.getBean(SubmittedRegistrations.class)
                        .approve(id, revision, List.of(new Reason(ReasonCode.ALL_CRITERIA_MET, null)), null));
    }

    private static void suspend(ApplicationContext portal, OrganizationId company) {
        var two = new FourEyes(new Actor("dana", "dana"), new Actor("sam", "sam"));
        var _ = as("sam", Set.of(Roles.SENIOR_REVIEWER), () -> {
            portal.getBean(Organizations.class).suspend(company, two, "Complaints");
            return company;
        });
    }

    /** Stops the commit's thread before anything that waits for the commit. */
    static class Hold {

        @EventListener
        void on(RegistrationApproved event) {
            holdAfterCommit("approval");
        }

        @EventListener
        void on(OrganizationSuspended event) {
            holdAfterCommit("suspension");
        }

        private static void holdAfterCommit(String what) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    System.out.println(COMMITTED + what);
                    forEver();
                }
            });
        }

        private static void forEver() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
