package com.pge.sharemydata.credential;

import static com.pge.sharemydata.credential.ApiClientFixtures.COMPANY;
import static com.pge.sharemydata.credential.ApiClientFixtures.ENGINEER;
import static com.pge.sharemydata.credential.ApiClientFixtures.NOON;
import static com.pge.sharemydata.credential.ApiClientFixtures.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApiClientTest {

    private static final Instant LATER = NOON.plus(Duration.ofDays(7));

    @Test
    void isKnownByThirtyTwoHexDigits() {
        assertThat(fresh().id().value()).matches("[0-9a-f]{32}");
    }

    @Test
    void keepsTheFirstSecretAliveWhenASecondIsMade() {
        ApiClient client = fresh();
        ClientSecret first = ClientSecret.random();
        ClientSecret second = ClientSecret.random();

        SecretIssued issued = client.add(first, ENGINEER, NOON);
        SecretIssued next = client.add(second, ENGINEER, NOON);

        assertThat(client.known().live(first, NOON)).isPresent();
        assertThat(client.known().live(second, NOON)).isPresent();
        assertThat(issued).isEqualTo(new SecretIssued(client.id().value(), COMPANY, issued.secret(), ENGINEER, NOON));
        assertThat(next.secret()).isNotEqualTo(issued.secret());
    }

    @Test
    void hasNoThirdSecret() {
        ApiClient client = withSecrets(2);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> client.add(ClientSecret.random(), ENGINEER, NOON))
                .withMessage("credential.error.secret.two");
    }

    @Test
    void hasRoomAgainOnceASecretEnded() {
        ApiClient client = withSecrets(2);

        assertThat(client.end(idOf(client, 0), NOON, ENGINEER, NOON)).isInstanceOf(SecretRevoked.class);

        assertThat(client.add(ClientSecret.random(), ENGINEER, NOON)).isNotNull();
    }

    @Test
    void hasNoRoomWhileASecretStillEnds() {
        ApiClient client = withSecrets(2);

        assertThat(client.end(idOf(client, 0), LATER, ENGINEER, NOON)).isInstanceOf(SecretEndSet.class);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> client.add(ClientSecret.random(), ENGINEER, NOON));
    }

    @Test
    void endsASecretOnItsDateAndNotBefore() {
        ApiClient client = fresh();
        ClientSecret secret = ClientSecret.random();
        UUID id = client.add(secret, ENGINEER, NOON).secret();

        assertThat(client.end(id, LATER, ENGINEER, NOON))
                .isEqualTo(new SecretEndSet(client.id().value(), COMPANY, id, LATER, ENGINEER, NOON));

        assertThat(client.known().live(secret, LATER.minusMillis(1))).isPresent();
        assertThat(client.known().live(secret, LATER)).isEmpty();
        assertThat(client.secrets().getFirst().state(NOON)).isEqualTo(SecretState.ENDING);
        assertThat(client.secrets().getFirst().state(LATER)).isEqualTo(SecretState.EXPIRED);
    }

    @Test
    void endsASecretAtOnce() {
        ApiClient client = fresh();
        ClientSecret secret = ClientSecret.random();
        UUID id = client.add(secret, ENGINEER, NOON).secret();

        assertThat(client.end(id, NOON, ENGINEER, NOON))
                .isEqualTo(new SecretRevoked(client.id().value(), COMPANY, id, ENGINEER, NOON));

        assertThat(client.known().live(secret, NOON)).isEmpty();
        assertThat(client.secrets().getFirst().state(NOON)).isEqualTo(SecretState.REVOKED);
    }

    @Test
    void endsNoSecretTwice() {
        ApiClient client = withSecrets(1);
        assertThat(client.end(idOf(client, 0), NOON, ENGINEER, NOON)).isNotNull();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> client.end(idOf(client, 0), NOON, ENGINEER, NOON))
                .withMessage("credential.error.secret.over");
    }

    @Test
    void endsNoSecretItDoesNotHave() {
        ApiClient client = withSecrets(1);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> client.end(UUID.randomUUID(), NOON, ENGINEER, NOON))
                .withMessage("credential.error.secret.unknown");
    }

    @Test
    void tellsTheEndOfASecretOnce() {
        ApiClient client = withSecrets(1);
        assertThat(client.end(idOf(client, 0), LATER, ENGINEER, NOON)).isNotNull();

        assertThat(client.expire(NOON)).isEmpty();
        assertThat(client.expire(LATER)).hasSize(1);
        assertThat(client.expire(LATER)).isEmpty();
    }

    @Test
    void losesAllSecretsAndTheTokenWhenRevoked() {
        ApiClient client = withSecrets(2);
        assertThat(client.keepToken(ClientSecret.random(), ENGINEER, NOON)).isNotNull();

        assertThat(client.revokeAll(ENGINEER, NOON)).hasSize(2);

        assertThat(client.known().hasLiveSecret(NOON)).isFalse();
        assertThat(client.known().registrationToken()).isNull();
        assertThat(client.registrationTokenMadeAt()).isNull();
    }

    @Test
    void keepsSecretsUntilTheAgreedEndOfServiceAndNoLonger() {
        ApiClient client = withSecrets(2);
        assertThat(client.end(idOf(client, 0), NOON.plusSeconds(1), ENGINEER, NOON))
                .isNotNull();

        assertThat(client.endAll(LATER, ENGINEER, NOON)).hasSize(1);

        assertThat(client.known().hasLiveSecret(LATER.minusMillis(1))).isTrue();
        assertThat(client.known().hasLiveSecret(LATER)).isFalse();
        assertThat(client.secrets().getFirst().endsAt()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void forgetsTheOldTokenWhenANewOneIsMade() {
        ApiClient client = fresh();
        ClientSecret old = ClientSecret.random();
        ClientSecret renewed = ClientSecret.random();

        assertThat(client.keepToken(old, ENGINEER, NOON)).isNotNull();
        assertThat(client.keepToken(renewed, ENGINEER, LATER)).isNotNull();

        assertThat(client.known().registrationToken()).isEqualTo(renewed.sha256());
        assertThat(client.registrationTokenMadeAt()).isEqualTo(LATER);
    }

    private static ApiClient withSecrets(int count) {
        ApiClient client = fresh();
        for (int made = 0; made < count; made++) {
            assertThat(client.add(ClientSecret.random(), ENGINEER, NOON)).isNotNull();
        }
        return client;
    }

    private static UUID idOf(ApiClient client, int index) {
        return client.secrets().get(index).id();
    }
}
