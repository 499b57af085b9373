package com.pge.sharemydata.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedReadingsTest {

    private record Reading(int slot, long value, long cost, int quality, int timeOfUse) {}

    @Test
    void giveBackWhatWasPacked() {
        var chance = new SplittableRandom(1);
        for (int round = 0; round < 2000; round++) {
            List<Reading> readings = new ArrayList<>();
            for (int slot = 0; slot < 100; slot++) {
                if (chance.nextInt(10) > 0) {
                    readings.add(any(slot, chance));
                }
            }

            PackedReadings packed = pack(100, readings);

            assertThat(unpack(packed)).isEqualTo(readings);
            assertThat(packed.bytes()).hasSizeLessThanOrEqualTo(PackedReadings.MOST_BYTES);
        }
    }

    private static Reading any(int slot, SplittableRandom chance) {
        long value = chance.nextLong(-DayReadings.LARGEST, DayReadings.LARGEST + 1);
        long cost = chance.nextInt(3) == 0 ? PackedReadings.NO_COST : -value;
        return new Reading(slot, value, cost, chance.nextInt(20), chance.nextInt(11));
    }

    @Test
    void needFewBytesForAnOrdinaryDay() {
        var meter = new SyntheticMeter(1, SyntheticHome.PLAIN);

        assertThat(meter.day(Channel.HOURLY_USE, LocalDate.of(2026, 6, 18))
                        .pack()
                        .bytes())
                .hasSizeLessThan(24 * 7);
    }

    @Test
    void areEqualWhereTheirContentIs() {
        List<Reading> readings = List.of(new Reading(3, 4000, 12, 19, 1), new Reading(4, 5000, 13, 19, 1));

        assertThat(pack(24, readings)).isEqualTo(pack(24, readings.reversed())).hasSameHashCodeAs(pack(24, readings));
        assertThat(pack(24, readings)).isNotEqualTo(pack(24, readings.subList(0, 1)));
    }

    @Test
    void refuseWhatIsNoReading() {
        var day = new DayReadings(24);

        assertThatIllegalArgumentException().isThrownBy(() -> day.set(0, DayReadings.LARGEST + 1, 0, 19, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> day.set(0, 0, DayReadings.LARGEST + 1, 19, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> day.set(0, 0, 0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> day.set(0, 0, 0, 19, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PackedReadings(new byte[] {9}));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-17, 24, 96, 86400", "2026-03-08, 23, 92, 82800", "2026-11-01, 25, 100, 90000"})
    void haveTheStepsOfTheirDay(LocalDate day, int hours, int quarters, int seconds) {
        assertThat(Channel.HOURLY_USE.slots(day)).isEqualTo(hours);
        assertThat(Channel.QUARTER_HOURLY_USE.slots(day)).isEqualTo(quarters);
        assertThat(Channel.DAILY_GAS.slots(day)).isEqualTo(1);
        assertThat(Channel.DAILY_GAS.seconds(day)).isEqualTo(seconds);
    }

    private static PackedReadings pack(int slots, List<Reading> readings) {
        var day = new DayReadings(slots);
        readings.forEach(one -> day.set(one.slot, one.value, one.cost, one.quality, one.timeOfUse));
        return day.pack();
    }

    private static List<Reading> unpack(PackedReadings packed) {
        List<Reading> readings = new ArrayList<>();
        packed.forEach((slot, value, cost, quality, timeOfUse) ->
                readings.add(new Reading(slot, value, cost, quality, timeOfUse)));
        return readings;
    }
}
