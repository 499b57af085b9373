package com.pge.sharemydata.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseTimesTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "4, 5", "1000, 1000", "1001, 1500", "60000, 60000", "900000, 60000"})
    void roundsACallUpToTheEndOfItsRange(long took, int read) {
        assertThat(times(took).percentile(50)).isEqualTo(read);
    }

    @Test
    void saysHowLongTheSlowestOfNinetyFiveTook() {
        ResponseTimes times = times(10)
                .plus(ResponseTimes.range(Duration.ofMillis(10)), 93, false)
                .plus(ResponseTimes.range(Duration.ofMillis(400)), 2, false)
                .plus(ResponseTimes.range(Duration.ofMillis(5000)), 4, false);

        assertThat(times.percentile(50)).isEqualTo(10);
        assertThat(times.percentile(95)).isEqualTo(400);
        assertThat(times.percentile(99)).isEqualTo(5000);
    }

    @Test
    void addsWhatNodesCountedApart() {
        ResponseTimes sum = times(3).plus(times(700).plus(ResponseTimes.range(Duration.ofMillis(3)), 1, true));

        assertThat(sum.calls()).isEqualTo(3);
        assertThat(sum.failed()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(ServiceGroup.class)
    void countsACallOfExactlyTheTargetAsInTime(ServiceGroup group) {
        ResponseTimes times =
                times(group.target().toMillis()).plus(times(group.target().toMillis() + 1));

        assertThat(times.within(group.target())).isEqualTo(0.5);
    }

    @Test
    void claimsNothingWhereNobodyAsked() {
        assertThat(ResponseTimes.NONE.within(Duration.ofSeconds(1))).isEqualTo(1);
        assertThat(ResponseTimes.NONE.failures()).isZero();
    }

    private static ResponseTimes times(long milliseconds) {
        return ResponseTimes.NONE.plus(ResponseTimes.range(Duration.ofMillis(milliseconds)), 1, false);
    }
}
