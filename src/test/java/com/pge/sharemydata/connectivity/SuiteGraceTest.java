package com.pge.sharemydata.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.organization.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuiteGraceTest {

    private static final Instant END = Instant.parse("2026-12-09T20:00:00Z");
    private static final List<Integer> DAYS = List.of(7, 3, 1);

    private final SuiteGrace grace = new SuiteGrace(OrganizationId.next(), TestSuite.OAUTH, END);

    @Test
    void remindsNobodyEarlierThanTheFirstDay() {
        assertThat(remind(Duration.ofDays(7).plusMillis(1))).isEmpty();
        assertThat(remind(Duration.ofDays(7))).contains(7);
    }

    @Test
    void remindsOnceForEachDay() {
        assertThat(remind(Duration.ofDays(7))).contains(7);
        assertThat(remind(Duration.ofDays(6))).isEmpty();
        assertThat(remind(Duration.ofDays(3))).contains(3);
        assertThat(remind(Duration.ofHours(30))).isEmpty();
        assertThat(remind(Duration.ofDays(1))).contains(1);
        assertThat(remind(Duration.ofMinutes(1))).isEmpty();
    }

    @Test
    void skipsTheDaysThatWereMissed() {
        assertThat(remind(Duration.ofDays(1))).contains(1);
        assertThat(remind(Duration.ofHours(1))).isEmpty();
    }

    @Test
    void remindsNobodyOfWhatIsOver() {
        assertThat(remind(Duration.ZERO)).isEmpty();
    }

    private Optional<Integer> remind(Duration left) {
        return grace.remind(END.minus(left), DAYS);
    }
}
