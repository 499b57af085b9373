package com.pge.sharemydata.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayMinutesTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2027-06-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"2026-10-31, 1440", "2026-11-01, 1500", "2027-03-14, 1380"})
    void areFewerInSpringAndMoreInFall(LocalDate day, long minutes) {
        assertThat(DayMinutes.of(day, LONG_AGO, LATER)).isEqualTo(minutes);
    }

    @Test
    void ofTodayEndWithTheMinuteThatRuns() {
        // 00:10 in California
        Instant now = Instant.parse("2026-11-23T08:10:00Z");

        assertThat(DayMinutes.of(LocalDate.of(2026, 11, 23), LONG_AGO, now)).isEqualTo(11);
    }

    @Test
    void beginWithTheFirstOneEverNoted() {
        Instant first = Instant.parse("2026-11-23T20:00:00Z");

        assertThat(DayMinutes.of(LocalDate.of(2026, 11, 23), first, LATER)).isEqualTo(12 * 60);
        assertThat(DayMinutes.of(LocalDate.of(2026, 11, 22), first, LATER)).isZero();
    }
}
