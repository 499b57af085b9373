package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.authorization.AuthorizationFixtures.MARIA;
import static com.pge.sharemydata.authorization.AuthorizationFixtures.NOON;
import static com.pge.sharemydata.authorization.AuthorizationFixtures.active;
import static com.pge.sharemydata.authorization.AuthorizationFixtures.cancelled;
import static com.pge.sharemydata.authorization.AuthorizationFixtures.frozen;
import static com.pge.sharemydata.authorization.AuthorizationFixtures.pending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorizationTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 11, 23);

    @Test
    void sharesNothingBeforeItsTokensAreFetched() {
        assertThat(pending(null).status()).isEqualTo(AuthorizationStatus.PENDING);
        assertThat(pending(null).status().isInForce()).isFalse();
    }

    @Test
    void isInForceOnceActivated() {
        Authorization authorization = pending(null);

        assertThat(authorization.activate(MARIA, NOON))
                .isEqualTo(new AuthorizationActivated(authorization.ref(), MARIA, NOON));
        assertThat(authorization.status()).isEqualTo(AuthorizationStatus.ACTIVE);
    }

    @Test
    void isNotActivatedAfterItsLastDay() {
        Authorization authorization = pending(LocalDate.of(2026, 11, 24));

        refused("authorization.error.over", () -> {
            var _ = authorization.activate(MARIA, NOON);
        });
    }

    @Test
    void isNotActivatedTwice() {
        Authorization authorization = active();

        refused("authorization.error.transition", () -> {
            var _ = authorization.activate(MARIA, NOON);
        });
    }

    @Test
    void tellsWhatWasChanged() {
        Authorization authorization = active();
        Set<DataCategory> more = Set.of(DataCategory.USAGE, DataCategory.BILLING);

        var change = authorization.change(more, NEXT_YEAR, MARIA, NOON);

        assertThat(change)
                .contains(new AuthorizationChanged(
                        authorization.ref(), Set.of(DataCategory.USAGE), more, null, NEXT_YEAR, MARIA, NOON));
        assertThat(authorization.data()).isEqualTo(more);
        assertThat(authorization.term().lastDay()).isEqualTo(NEXT_YEAR);
    }

    @Test
    void tellsNothingWhereNothingWasChanged() {
        assertThat(active().change(Set.of(DataCategory.USAGE), null, MARIA, NOON))
                .isEmpty();
    }

    @Test
    void isNotChangedToADayThatIsOver() {
        Authorization authorization = active();

        refused("authorization.error.day-past", () -> {
            var _ = authorization.change(authorization.data(), LocalDate.of(2026, 11, 24), MARIA, NOON);
        });
    }

    @Test
    void isNotChangedOnceCancelled() {
        Authorization authorization = cancelled();

        refused("authorization.error.not-in-force", () -> {
            var _ = authorization.change(Set.of(DataCategory.BILLING), null, MARIA, NOON);
        });
    }

    @Test
    void goesOnAfterItsCompanyIsBack() {
        Authorization authorization = frozen();

        assertThat(authorization.thaw(Actor.SYSTEM, NOON))
                .isEqualTo(new AuthorizationThawed(authorization.ref(), Actor.SYSTEM, NOON));
        assertThat(authorization.status()).isEqualTo(AuthorizationStatus.ACTIVE);
    }

    @Test
    void isNotThawedWithoutBeingFrozen() {
        Authorization authorization = pending(null);

        refused("authorization.error.transition", () -> {
            var _ = authorization.thaw(Actor.SYSTEM, NOON);
        });
    }

    @Test
    void canBeCancelledWhileItsCompanyIsSuspended() {
        Authorization authorization = frozen();

        assertThat(authorization.end(EndReason.CANCELLED_BY_CUSTOMER, MARIA, NOON))
                .isEqualTo(new AuthorizationEnded(
                        authorization.ref(), EndReason.CANCELLED_BY_CUSTOMER, AuthorizationStatus.FROZEN, MARIA, NOON));
        assertThat(authorization.status()).isEqualTo(AuthorizationStatus.REVOKED);
    }

    @Test
    void isNotDeniedOnceActive() {
        Authorization authorization = active();

        refused("authorization.error.transition", () -> {
            var _ = authorization.deny(MARIA, NOON);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ENDED", "REVOKED", "DENIED"})
    void hasNoWayBackFromTheEnd(AuthorizationStatus end) {
        assertThat(AuthorizationStatus.values()).noneMatch(end::leadsTo);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage(key);
    }
}
