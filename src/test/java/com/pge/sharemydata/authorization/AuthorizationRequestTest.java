package com.pge.sharemydata.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.metrics.FunnelStep;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.SampleNetwork;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AuthorizationRequestTest {

    private static final Instant NOON = Instant.parse("2026-11-25T20:00:00Z");
    private static final Instant LATE = NOON.plus(AuthorizationRequest.LIVES);
    private static final String STATE = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);

    private final AuthorizationRequest request = new AuthorizationRequest(
            new RequestedAccess(
                    OrganizationId.next(),
                    new ClientId("0123456789abcdef0123456789abcdef"),
                    "https://bright.example/callback",
                    "s",
                    null,
                    null,
                    null,
                    null,
                    false),
            SampleNetwork.next(),
            NOON);

    @Test
    void belongsToTheFirstPersonWhoOpensIt() {
        assertThat(request.open("maria", NOON)).isTrue();
        assertThat(request.open("maria", NOON)).isFalse();

        assertThatRefused("unknown", () -> request.open("sam", NOON));
        assertThatRefused("unknown", () -> request.answer("sam", null, NOON));
        assertThatRefused("unknown", () -> request.deny("sam", NOON));
    }

    @Test
    void isNotDecidedBeforeAnybodyOpensIt() {
        assertThatRefused("unknown", () -> request.answer("maria", null, NOON));
    }

    @Test
    void livesForAnHour() {
        assertThat(request.open("maria", LATE.minusMillis(1))).isTrue();

        assertThatRefused("expired", () -> request.open("maria", LATE));
        assertThatRefused("expired", () -> request.answer("maria", null, LATE));
        assertThatRefused("expired", () -> request.deny("maria", LATE));
    }

    @Test
    void isLeftAtSignInWhereItWasNotShown() {
        assertThat(request.leave(LATE.minusMillis(1))).isEmpty();

        assertThat(request.leave(LATE)).contains(FunnelStep.ABANDONED_AT_SIGN_IN);
        assertThat(request.leave(LATE)).isEmpty();
        assertThat(request.status()).isEqualTo(AuthorizationRequestStatus.LEFT);
    }

    @Test
    void isLeftAtTheReviewWhereItWasShown() {
        opened();
        assertThat(request.show(NOON)).isTrue();
        assertThat(request.show(NOON)).isFalse();

        assertThat(request.leave(LATE)).contains(FunnelStep.ABANDONED_AT_REVIEW);
    }

    @Test
    void isNotLeftOnceItIsDecided() {
        answered();

        assertThat(request.leave(LATE.plus(AuthorizationRequest.LIVES))).isEmpty();
        assertThatRefused("over", () -> request.show(NOON));
    }

    @Test
    void isDecidedOnce() {
        answered();

        assertThatRefused("over", () -> request.answer("maria", null, NOON));
        assertThatRefused("over", () -> request.deny("maria", NOON));
        assertThat(request.status()).isEqualTo(AuthorizationRequestStatus.ANSWERED);
    }

    @Test
    void staysDeniedOnceItIsDenied() {
        opened();
        request.deny("maria", NOON);

        assertThatRefused("over", () -> request.answer("maria", null, NOON));
        assertThatRefused("over", () -> request.depart("maria", STATE, NOON));
    }

    @Test
    void getsNoCodeBeforeItIsAnswered() {
        opened();

        assertThatRefused("over", () -> request.depart("maria", STATE, NOON));
        assertThatRefused("state", () -> request.arrive("maria", STATE));
    }

    @Test
    void hasAnHourForItsCodeOnceItIsAnswered() {
        opened();
        request.answer("maria", null, LATE.minusMillis(1));

        request.depart("maria", STATE, LATE.plusSeconds(60));

        assertThatRefused("expired", () -> request.depart("maria", STATE, LATE.plus(AuthorizationRequest.LIVES)));
    }

    @Test
    void comesBackOnceWithTheStateOfItsLastDeparture() {
        answered();
        request.depart("maria", OTHER, NOON);
        request.depart("maria", STATE, NOON);

        assertThatRefused("state", () -> request.arrive("maria", OTHER));
        assertThatRefused("unknown", () -> request.arrive("sam", STATE));
        request.arrive("maria", STATE);
        assertThatRefused("state", () -> request.arrive("maria", STATE));
        assertThat(request.status()).isEqualTo(AuthorizationRequestStatus.DONE);
    }

    @Test
    void doesNotSetOutAgainAfterItCameBack() {
        answered();
        request.depart("maria", STATE, NOON);
        request.arrive("maria", STATE);

        assertThatRefused("over", () -> request.depart("maria", OTHER, NOON));
    }

    private void opened() {
        assertThat(request.open("maria", NOON)).isTrue();
    }

    private void answered() {
        opened();
        request.answer("maria", null, NOON);
    }

    private static void assertThatRefused(String reason, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage("authorize.error." + reason);
    }
}
