package com.pge.sharemydata.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class CredentialsModuleTest extends CredentialCases {

    @Autowired
    private JdbcTemplate database;

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
}
