package com.pge.sharemydata.credential;

import static com.pge.sharemydata.credential.ApiClientFixtures.COMPANY;
import static com.pge.sharemydata.credential.ApiClientFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class ProvisioningTest {

    private final Provisioning provisioning = new Provisioning(COMPANY, ClientId.next(), NOON);

    @Test
    void isAppliedOnceATryWentWell() {
        provisioning.begin(NOON);
        provisioning.apply(NOON);

        assertThat(provisioning.state()).isEqualTo(ProvisioningState.APPLIED);
        assertThat(provisioning.isOpen()).isFalse();
    }

    @Test
    void isNotAppliedWithoutATry() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> provisioning.apply(NOON))
                .withMessage("credential.error.provisioning");
    }

    @Test
    void needsAPersonAfterFiveTries() {
        for (int tries = 1; tries < Provisioning.MOST_TRIES; tries++) {
            failOnce();
            assertThat(provisioning.state()).isEqualTo(ProvisioningState.PENDING);
        }
        failOnce();

        assertThat(provisioning.state()).isEqualTo(ProvisioningState.FAILED);
        assertThat(provisioning.isOpen()).isFalse();
        assertThat(provisioning.row().problem()).isEqualTo("away");
    }

    @Test
    void hasAllTriesAgainWhenAPersonAsks() {
        for (int tries = 0; tries < Provisioning.MOST_TRIES; tries++) {
            failOnce();
        }

        provisioning.restart(NOON);

        assertThat(provisioning.row().tries()).isZero();
        assertThat(provisioning.isOpen()).isTrue();
    }

    @Test
    void driftsOnlyFromWhereItWasApplied() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> provisioning.drift(NOON));

        provisioning.begin(NOON);
        provisioning.apply(NOON);
        provisioning.drift(NOON);

        assertThat(provisioning.isOpen()).isTrue();
    }

    private void failOnce() {
        provisioning.begin(NOON);
        provisioning.fail("away", NOON);
    }
}
