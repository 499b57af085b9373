package com.pge.sharemydata.organization;

import static com.pge.sharemydata.organization.OrganizationFixtures.ANNA;
import static com.pge.sharemydata.organization.OrganizationFixtures.BEN;
import static com.pge.sharemydata.organization.OrganizationFixtures.NOON;
import static com.pge.sharemydata.organization.OrganizationFixtures.TWO;
import static com.pge.sharemydata.organization.OrganizationFixtures.active;
import static com.pge.sharemydata.organization.OrganizationFixtures.pending;
import static com.pge.sharemydata.organization.OrganizationFixtures.revoked;
import static com.pge.sharemydata.organization.OrganizationFixtures.surrendered;
import static com.pge.sharemydata.organization.OrganizationFixtures.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationTest {

    private static final Duration LONGEST = Duration.ofDays(90);

    @Test
    void waitsForItsFoundersEmailAddress() {
        var organization = pending();

        assertThat(organization.status()).isEqualTo(OrganizationStatus.EMAIL_PENDING);
        assertThat(organization.confirmEmail(ANNA.actor(), NOON))
                .isEqualTo(new EmailConfirmed(organization.id(), ANNA.actor(), NOON));
        assertThat(organization.status()).isEqualTo(OrganizationStatus.ACTIVE);
    }

    @Test
    void confirmsTheEmailAddressOnce() {
        refuses("organization.error.transition", () -> active().confirmEmail(ANNA.actor(), NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x"})
    void isNotStartedWithoutAName(String name) {
        refuses("organization.error.name", () -> new Organization(UserType.STANDARD, name, ANNA, NOON));
    }

    @Test
    void tellsOfItsDescriptionOnlyWhereItChanged() {
        var organization = active();

        assertThat(organization.describe("Brightmeter Inc", Ein.of("12-3456789"), ANNA.actor(), NOON))
                .isPresent();
        assertThat(organization.describe("Brightmeter Inc ", Ein.of("123456789"), ANNA.actor(), NOON))
                .isEmpty();
    }

    @Test
    void isSuspendedAndReinstatedByTwoPeople() {
        var organization = active();

        assertThat(organization.suspend(TWO, " Complaints ", NOON))
                .isEqualTo(new OrganizationSuspended(
                        organization.id(), TWO.proposer(), "Complaints", TWO.confirmer(), NOON));
        assertThat(organization.status()).isEqualTo(OrganizationStatus.SUSPENDED);

        var _ = organization.reinstate(TWO, "Settled", NOON);

        assertThat(organization.status()).isEqualTo(OrganizationStatus.ACTIVE);
    }

    @Test
    void isNotReinstatedUnlessSuspended() {
        refuses("organization.error.not-suspended", () -> active().reinstate(TWO, "Settled", NOON));
        refuses("organization.error.not-suspended", () -> pending().reinstate(TWO, "Settled", NOON));
    }

    @Test
    void isNotSuspendedWithoutAReason() {
        refuses("organization.error.reason", () -> active().suspend(TWO, " ", NOON));
    }

    @Test
    void isNotJudgedByOnePersonTwice() {
        var rita = new Actor("rita", "Rita");

        refuses("shared.error.four-eyes", () -> new FourEyes(rita, new Actor("rita", "Somebody else")));
    }

    @Test
    void isRevokedForGood() {
        var organization = revoked();

        assertThat(OrganizationStatus.values()).noneMatch(OrganizationStatus.REVOKED::leadsTo);
        refuses("organization.error.transition", () -> organization.suspend(TWO, "Again", NOON));
        refuses("organization.error.not-suspended", () -> organization.reinstate(TWO, "Sorry", NOON));
    }

    @Test
    void pausesAndResumesByItself() {
        var organization = active();

        assertThat(organization.pause(ANNA.actor(), NOON).at()).isEqualTo(NOON);
        assertThat(organization.details().pausedSince()).isEqualTo(NOON);
        refuses("organization.error.paused", () -> organization.pause(ANNA.actor(), NOON));

        var _ = organization.resume(ANNA.actor(), NOON);

        assertThat(organization.details().pausedSince()).isNull();
        refuses("organization.error.not-paused", () -> organization.resume(ANNA.actor(), NOON));
    }

    @Test
    void givesUpUpToNinetyDaysAhead() {
        var last = NOON.plus(LONGEST);

        assertThat(active().surrender(last, LONGEST, ANNA.actor(), NOON).serviceEnd())
                .isEqualTo(last);
        refuses(
                "organization.error.service-end",
                () -> active().surrender(last.plusNanos(1000), LONGEST, ANNA.actor(), NOON));
        refuses(
                "organization.error.service-end",
                () -> active().surrender(NOON.minusSeconds(1), LONGEST, ANNA.actor(), NOON));
    }

    @Test
    void doesNotWinServiceBackByGivingUpWhileSuspended() {
        refuses("organization.error.surrender", () -> suspended().surrender(NOON, LONGEST, ANNA.actor(), NOON));

        Instant end =
                suspended().offboard(NOON.plus(LONGEST), TWO, "Agreed", NOON).serviceEnd();

        assertThat(end).isEqualTo(NOON);
    }

    @Test
    void changesNothingAnyMoreOnceItsServiceEnds() {
        refuses("organization.error.over", () -> surrendered().pause(ANNA.actor(), NOON));
        refuses("organization.error.over", () -> surrendered().show(false, ANNA.actor(), NOON));
        refuses("organization.error.over", () -> revoked().join(BEN, MemberRole.VIEWER, NOON));
    }

    @Test
    void asksToBeHiddenAndShown() {
        var organization = active();

        assertThat(organization.show(false, ANNA.actor(), NOON).visible()).isFalse();
        refuses("organization.error.visibility-same", () -> organization.show(false, ANNA.actor(), NOON));
        assertThat(organization.show(true, ANNA.actor(), NOON).visible()).isTrue();
    }

    @Test
    void keepsAtLeastOneAdministrator() {
        var organization = active();
        var _ = organization.join(BEN, MemberRole.VIEWER, NOON);

        refuses("organization.error.last-admin", () -> organization.remove("anna", ANNA.actor(), NOON));
        refuses(
                "organization.error.last-admin",
                () -> organization.changeRole("anna", MemberRole.TECHNICAL, ANNA.actor(), NOON));

        var _ = organization.changeRole("ben", MemberRole.ADMIN, ANNA.actor(), NOON);
        var _ = organization.remove("anna", ANNA.actor(), NOON);

        assertThat(organization.people())
                .singleElement()
                .extracting(MemberRow::subject)
                .isEqualTo("ben");
    }

    @Test
    void doesNotKnowStrangers() {
        refuses("organization.error.member-unknown", () -> active().remove("ben", ANNA.actor(), NOON));
    }

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    void givesAdministratorsEveryRole(MemberRole role) {
        assertThat(MemberRole.ADMIN.includes(role)).isTrue();
        assertThat(role.includes(MemberRole.VIEWER)).isTrue();
    }

    private static void refuses(String messageKey, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage(messageKey);
    }
}
