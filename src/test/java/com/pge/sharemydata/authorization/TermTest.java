package com.pge.sharemydata.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static final Instant BEGAN = Instant.parse("2026-01-05T12:00:00Z");

    @Test
    void hasNoEndUntilOneIsChosen() {
        Term term = Term.of(BEGAN, null);

        assertThat(term.lastDay()).isNull();
        assertThat(term.isOver(Instant.parse("2126-01-01T00:00:00Z"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-24T08:00:00Z",
        // The clocks go forward on the night that ends this day, and back on that one.
        "2026-03-08, 2026-03-09T07:00:00Z",
        "2026-11-01, 2026-11-02T08:00:00Z",
        "2028-02-29, 2028-03-01T08:00:00Z"
    })
    void endsAtMidnightInCaliforniaAfterItsLastDay(LocalDate lastDay, Instant end) {
        Term term = Term.of(BEGAN, lastDay);

        assertThat(term.endsAt()).isEqualTo(end);
        assertThat(term.lastDay()).isEqualTo(lastDay);
        assertThat(term.isOver(end.minusNanos(1000))).isFalse();
        assertThat(term.isOver(end)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-08, 23", "2026-11-01, 25", "2026-07-04, 24"})
    void givesItsLastDayAllItsHours(LocalDate day, int hours) {
        Instant end = Objects.requireNonNull(Term.of(BEGAN, day).endsAt());
        Instant endOfDayBefore =
                Objects.requireNonNull(Term.of(BEGAN, day.minusDays(1)).endsAt());

        assertThat(Duration.between(endOfDayBefore, end)).isEqualTo(Duration.ofHours(hours));
    }
}
