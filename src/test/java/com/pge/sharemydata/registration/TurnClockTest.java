package com.pge.sharemydata.registration;

import static com.pge.sharemydata.registration.RegistrationFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnClockTest {

    private static StatusChange at(RegistrationStatus status, int days) {
        return new StatusChange(status, after(days));
    }

    private static Instant after(int days) {
        return NOON.plus(Duration.ofDays(days));
    }

    @Test
    void countsNoWeekends() {
        var history = List.of(at(RegistrationStatus.SUBMITTED, 0));

        assertThat(TurnClock.ourDays(history, after(0))).isZero();
        assertThat(TurnClock.ourDays(history, after(4))).isEqualTo(4);
        assertThat(TurnClock.ourDays(history, after(7))).isEqualTo(5);
    }

    @Test
    void standsStillWhileTheApplicantIsNext() {
        var history = List.of(
                at(RegistrationStatus.SUBMITTED, 0),
                at(RegistrationStatus.IN_REVIEW, 1),
                at(RegistrationStatus.INFO_REQUESTED, 2),
                at(RegistrationStatus.IN_REVIEW, 21));

        assertThat(TurnClock.ourDays(history, after(22))).isEqualTo(3);
    }

    @Test
    void promisesAWorkingDay() {
        assertThat(TurnClock.after(NOON, 5)).isEqualTo(LocalDate.of(2026, 11, 30));
    }
}
