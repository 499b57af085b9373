package com.pge.sharemydata.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.organization.OrganizationSurrendered;
import com.pge.sharemydata.organization.OrganizationSuspended;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.shared.Unavailable;
import com.pge.sharemydata.testing.DatabaseTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the identity provider follows what companies and the utility decide about clients. */
@DatabaseTest
class ProvisioningsModuleTest extends CredentialCases {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void areNotMadeForASuspendedCompanyAndComeBackWhenReinstated() {
        credentials.start();
        ClientSecret secret = credentials.newSecret();
        var provider = SecurityContextHolder.getContext();
        FourEyes two = signInAsSecondPerson();
        organizations.suspend(company, two, "complaint");

        assertThat(wanted()).isEqualTo(ClientCondition.DISABLED);
        SecurityContextHolder.setContext(provider);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(credentials::newSecret)
                .withMessage("credential.error.standing");
        assertThat(credentials.mine().orElseThrow().changeable()).isFalse();
        // Blocked by the company's standing, not revoked.
        assertThat(clients.authenticates(own().clientId(), secret.reveal())).isTrue();

        two = signInAsSecondPerson();
        organizations.reinstate(company, two, "cleared");

        assertThat(wanted()).isEqualTo(ClientCondition.ENABLED);
    }

    @Test
    void endForGoodWhenTheCompanyIsRevoked() {
        credentials.start();
        ClientSecret secret = credentials.newSecret();
        ClientSecret token = credentials.newRegistrationToken();
        ClientId id = own().clientId();

        organizations.revoke(company, signInAsSecondPerson(), "fraud");

        assertThat(wanted()).isEqualTo(ClientCondition.ABSENT);
        assertThat(clients.authenticates(id, secret.reveal())).isFalse();
        assertThat(clients.byRegistrationToken(token.reveal())).isEmpty();
    }

    @Test
    void endWithTheServiceOfACompanyThatGivesUp() {
        credentials.start();
        ClientSecret secret = credentials.newSecret();
        Instant end = clock.instant().plus(Duration.ofDays(30));

        organizations.surrender(end);

        assertThat(clients.authenticates(own().clientId(), secret.reveal())).isTrue();
        assertThat(row().state()).isEqualTo(SecretState.ENDING);
        assertThat(row().endsAt()).isEqualTo(end.truncatedTo(java.time.temporal.ChronoUnit.MICROS));
    }

    @Test
    void areProvisionedAgainAndAgainUntilTheIdentityProviderFollows() {
        credentials.start();
        var registrar = new FlakyRegistrar(2);
        var work = new ProvisioningWork(provisionings, registrar);
        awaitFirstTry();

        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> work.on(new ProvisioningRequested(company)));
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> work.on(new ProvisioningRequested(company)));
        work.on(new ProvisioningRequested(company));
        work.on(new ProvisioningRequested(company));

        assertThat(registrar.done).containsExactly(ClientCondition.ENABLED);
        assertThat(provisioning().state()).isEqualTo(ProvisioningState.APPLIED);
    }

    @Test
    void needAPersonWhenTheIdentityProviderNeverFollows() {
        credentials.start();
        var work = new ProvisioningWork(provisionings, new FlakyRegistrar(100));
        awaitFirstTry();
        while (provisioning().state() == ProvisioningState.PENDING) {
            try {
                work.on(new ProvisioningRequested(company));
            } catch (Unavailable again) {
                assertThat(provisioning().tries()).isLessThan(Provisioning.MOST_TRIES);
            }
        }

        assertThat(provisioning().state()).isEqualTo(ProvisioningState.FAILED);
        assertThat(troubled()).anyMatch(row -> row.organization().equals(company));
        signIn(Roles.REVIEWER);
        provisionings.tryAgain(company);
        awaitFirstTry();
        new ProvisioningWork(provisionings, new FlakyRegistrar(0)).on(new ProvisioningRequested(company));
        assertThat(provisioning().state()).isEqualTo(ProvisioningState.APPLIED);
        assertThat(troubled()).noneMatch(row -> row.organization().equals(company));
    }

    @Test
    void followTheNewestWishWhenItComesDuringATry() {
        credentials.start();
        awaitFirstTry();
        var registrar = new FlakyRegistrar(0);
        registrar.during = () -> publish(new OrganizationSuspended(
                company, new Actor("one", "One"), "complaint", Actor.SYSTEM, clock.instant()));

        new ProvisioningWork(provisionings, registrar).on(new ProvisioningRequested(company));

        assertThat(registrar.done).endsWith(ClientCondition.DISABLED);
        assertThat(wanted()).isEqualTo(ClientCondition.DISABLED);
    }

    @Test
    void areRepairedWhereSomebodyChangedTheIdentityProvider() {
        credentials.start();
        awaitFirstTry();
        var registrar = new FlakyRegistrar(0);
        new ProvisioningWork(provisionings, registrar).on(new ProvisioningRequested(company));
        registrar.changedBySomebody = own().clientId();

        new ProvisioningCheck(
                        provisionings,
                        registrar,
                        new CredentialProperties(Duration.ofMinutes(10), Duration.ofDays(365)),
                        clock)
                .run();

        assertThat(provisioning().state()).isNotEqualTo(ProvisioningState.APPLIED);
    }

    @Test
    void areRemovedAtTheIdentityProviderWhenTheServiceEnded() {
        credentials.start();
        publish(new OrganizationSurrendered(
                company, clock.instant().minusSeconds(1), Actor.SYSTEM, "", Actor.SYSTEM, clock.instant()));

        provisionings.removeEnded();

        assertThat(wanted()).isEqualTo(ClientCondition.ABSENT);
    }

    private void awaitFirstTry() {
        // The application's own listener fails on the identity provider that is not there in these tests.
        org.awaitility.Awaitility.await()
                .until(() -> provisioning().tries() > 0 && provisioning().state() == ProvisioningState.PENDING);
    }

    private ClientCondition wanted() {
        return provisioning().wanted();
    }

    private ProvisioningRow provisioning() {
        return asReviewer(() -> provisionings.of(company).orElseThrow());
    }

    private List<ProvisioningRow> troubled() {
        return asReviewer(() -> provisionings.troubled(org.springframework.data.domain.Pageable.ofSize(100)));
    }

    private static <T> T asReviewer(java.util.function.Supplier<T> question) {
        var before = SecurityContextHolder.getContext();
        try {
            signIn(Roles.REVIEWER);
            return question.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void publish(DomainEvent event) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> events.publishEvent(event));
    }

    private static FourEyes signInAsSecondPerson() {
        String name = signIn(Roles.SENIOR_REVIEWER);
        return new FourEyes(new Actor("first", "First"), new Actor(name, name));
    }

    /** An identity provider that is away for the first few questions. */
    private static final class FlakyRegistrar implements ClientRegistrar {

        private final Deque<ClientCondition> done = new ArrayDeque<>();
        private int failures;
        private Runnable during = () -> {};
        private ClientId changedBySomebody = ClientId.next();

        FlakyRegistrar(int failures) {
            this.failures = failures;
        }

        @Override
        public void bring(ClientId client, ClientCondition wanted) {
            if (failures-- > 0) {
                throw new Unavailable("The identity provider", new IllegalStateException("away"));
            }
            Runnable now = during;
            during = () -> {};
            now.run();
            done.add(wanted);
        }

        @Override
        public boolean isAsWanted(ClientId client, ClientCondition wanted) {
            return !client.equals(changedBySomebody);
        }
    }
}
