package com.pge.sharemydata.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationSurrendered;
import com.pge.sharemydata.organization.OrganizationSuspended;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.shared.Unavailable;
import com.pge.sharemydata.testing.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class CredentialsModuleTest {

    @Autowired
    private Credentials credentials;

    @Autowired
    private ApiClients clients;

    @Autowired
    private Provisionings provisionings;

    @Autowired
    private Organizations organizations;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private OrganizationId company;

    @BeforeEach
    void startCompany() {
        signIn(Roles.PROVIDER);
        company = organizations.start(UserType.STANDARD, "Brightmeter " + UUID.randomUUID());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void giveACompanyItsClientOnce() {
        assertThat(credentials.mine()).isEmpty();

        credentials.start();
        ApiClientDetails client = own();
        credentials.start();

        assertThat(own()).isEqualTo(client);
        assertThat(client.thirdPartyId()).matches("[0-9]{5,8}");
        assertThat(clients.of(company)).contains(client);
        assertThat(clients.byClientId(client.clientId().value())).contains(client);
        assertThat(clients.byApplicationInformationId(client.applicationInformationId()))
                .contains(client);
    }

    @Test
    void showASecretThatAuthenticatesAtOnce() {
        credentials.start();
        ClientSecret first = credentials.newSecret();
        ClientSecret second = credentials.newSecret();

        assertThat(clients.authenticates(own().clientId(), first.reveal())).isTrue();
        assertThat(clients.authenticates(own().clientId(), second.reveal())).isTrue();
        assertThat(clients.authenticates(own().clientId(), "0".repeat(32))).isFalse();
        assertThat(clients.hasLiveSecret(company)).isTrue();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(credentials::newSecret)
                .withMessage("credential.error.secret.two");
    }

    @Test
    void keepNoSecretInClear() {
        credentials.start();
        ClientSecret secret = credentials.newSecret();
        ClientSecret token = credentials.newRegistrationToken();

        for (String table : List.of("api_client", "api_secret", "EVENT_PUBLICATION")) {
            assertThat(database.queryForList("select * from " + table).toString())
                    .doesNotContain(secret.reveal())
                    .doesNotContain(token.reveal());
        }
    }

    @Test
    void noteTheLastUseOfASecret() {
        credentials.start();
        ClientSecret secret = credentials.newSecret();
        assertThat(row().usedAt()).isNull();

        assertThat(clients.authenticates(own().clientId(), secret.reveal())).isTrue();
        assertThat(clients.authenticates(own().clientId(), secret.reveal())).isTrue();

        assertThat(row().usedAt()).isBetween(clock.instant().minusSeconds(30), clock.instant());
    }

    @Test
    void endASecretAtOnce() {
        credentials.start();
        ClientSecret secret = credentials.newSecret();
        UUID id = row().id();

        credentials.endSecret(id, clock.instant());

        assertThat(clients.authenticates(own().clientId(), secret.reveal())).isFalse();
        assertThat(clients.hasLiveSecret(company)).isFalse();
        assertThat(row().state()).isEqualTo(SecretState.REVOKED);
    }

    @Test
    void endNoSecretOfAnotherCompany() {
        credentials.start();
        assertThat(credentials.newSecret()).isNotNull();
        UUID foreign = row().id();
        startCompany();
        credentials.start();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> credentials.endSecret(foreign, clock.instant()))
                .withMessage("credential.error.secret.unknown");
    }

    @Test
    void replaceTheRegistrationToken() {
        credentials.start();
        ClientSecret old = credentials.newRegistrationToken();
        assertThat(clients.byRegistrationToken(old.reveal())).contains(own());

        ClientSecret renewed = credentials.newRegistrationToken();

        assertThat(clients.byRegistrationToken(old.reveal())).isEmpty();
        assertThat(clients.byRegistrationToken(renewed.reveal())).contains(own());
    }

    @Test
    void areForProvidersOnly() {
        signIn(Roles.CUSTOMER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(credentials::mine);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(credentials::start);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(credentials::newSecret);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(credentials::newRegistrationToken);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> credentials.endSecret(UUID.randomUUID(), clock.instant()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> provisionings.tryAgain(company));
    }

    @Test
    void areRefusedBeforeThereIsAClient() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(credentials::newSecret)
                .withMessage("credential.error.none");
    }

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

    private ApiClientDetails own() {
        return credentials.mine().orElseThrow().client();
    }

    private SecretRow row() {
        return credentials.mine().orElseThrow().secrets().getFirst();
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

    private static String signIn(String role) {
        String name = UUID.randomUUID().toString();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(name, "", "ROLE_" + role));
        SecurityContextHolder.setContext(context);
        return name;
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
