package com.pge.sharemydata.greenbutton.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallCountTest {

    private static final Instant NOON = Instant.parse("2026-11-23T20:00:03Z");
    private static final RateLimitSettings LIMITS = limits(2_000, 20_000);

    @Test
    void letsNoSixtyMinutesHoldMoreThanTheHour() {
        var count = CallCount.none(limits(200, 1_000_000));
        var pace = new Random(7);
        List<Instant> made = new ArrayList<>();
        Instant now = NOON;
        for (int step = 0; step < 20_000; step++) {
            now = now.plusMillis(pace.nextInt(4_000));
            for (long taken = count.take(1 + pace.nextInt(3), now).calls(); taken > 0; taken--) {
                made.add(now);
            }
        }

        assertThat(made).hasSizeGreaterThan(1_500);
        for (int first = 0; first + 200 < made.size(); first++) {
            assertThat(Duration.between(made.get(first), made.get(first + 200))).isGreaterThan(Duration.ofHours(1));
        }
    }

    @Test
    void givesTheWholeHourAgainAfterIt() {
        var count = CallCount.none(LIMITS);
        assertThat(takeAll(count, NOON)).isEqualTo(2_000);

        assertThat(takeAll(count, NOON.plusSeconds(3_596))).isZero();
        assertThat(takeAll(count, NOON.plusSeconds(3_610))).isEqualTo(2_000);
    }

    @Test
    void saysWhenTheNextCallIsLetIn() {
        var count = CallCount.none(LIMITS);
        takeAll(count, NOON);

        Instant open = count.take(1, NOON.plusSeconds(60)).openAt();

        assertThat(takeAll(count, open.minusSeconds(1))).isZero();
        assertThat(takeAll(count, open)).isPositive();
    }

    @Test
    void letsNobodyTakeMoreThanAHundredthOfWhatIsLeft() {
        var count = CallCount.none(LIMITS);

        assertThat(count.take(500, NOON).calls()).isEqualTo(20);
        assertThat(count.take(500, NOON).calls()).isEqualTo(19);
        assertThat(count.take(3, NOON).calls()).isEqualTo(3);
    }

    @Test
    void countsWhatIsGivenBackNoLonger() {
        var count = CallCount.none(LIMITS);
        Lease lease = count.take(20, NOON);

        count.giveBack(lease.of(19));

        assertThat(count.left(NOON)).satisfies(left -> {
            assertThat(left.hourUsed()).isEqualTo(1);
            assertThat(left.dayUsed()).isEqualTo(1);
        });
    }

    /** The clocks change in the night to November 1 and to March 14. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-31T23:59:59Z, 2026-11-01T00:00:00Z, 2026-11-02T01:00:00Z",
        "2026-11-02T00:59:59Z, 2026-11-02T01:00:00Z, 2026-11-03T01:00:00Z",
        "2027-03-14T00:59:59Z, 2027-03-14T01:00:00Z, 2027-03-15T00:00:00Z",
        "2027-03-14T23:59:59Z, 2027-03-15T00:00:00Z, 2027-03-16T00:00:00Z",
    })
    void countsTheDayAnewAtFiveOnTheClockOfCalifornia(Instant before, Instant reset, Instant next) {
        var count = CallCount.none(limits(2_000, 100));
        assertThat(takeAll(count, before)).isEqualTo(100);
        assertThat(count.left(before).dayResetsAt()).isEqualTo(reset);

        assertThat(takeAll(count, reset)).isEqualTo(100);
        assertThat(count.left(reset).dayResetsAt()).isEqualTo(next);
    }

    @Test
    void isTheSameWhenItIsReadAgain() {
        var count = CallCount.none(LIMITS);
        takeAll(count, NOON.minusSeconds(600));
        var read = new CallCount(LIMITS, count.day(), count.today(), count.hour());

        assertThat(read.left(NOON)).isEqualTo(count.left(NOON));
    }

    @Test
    void isNotTurnedBackByAClockThatIsBehind() {
        var count = CallCount.none(LIMITS);
        takeAll(count, NOON);

        assertThat(takeAll(count, NOON.minusSeconds(120))).isZero();
    }

    private static long takeAll(CallCount count, Instant at) {
        long all = 0;
        for (long taken = count.take(1_000, at).calls();
                taken > 0;
                taken = count.take(1_000, at).calls()) {
            all += taken;
        }
        return all;
    }

    private static RateLimitSettings limits(int hour, int day) {
        return new RateLimitSettings(hour, day, LocalTime.of(17, 0), 24, 100, 200, Duration.ofSeconds(10));
    }
}
