package com.pge.sharemydata.greenbutton.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.greenbutton.own.UsageFigures.Step;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.DayReadings;
import com.pge.sharemydata.usage.MeterDay;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageSumsTest {

    private static final Instant PUBLISHED = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 17);

    @ParameterizedTest
    @CsvSource({"2026-03-08, 23", "2026-06-17, 24", "2026-11-01, 25"})
    void haveAStepForEachHourOfTheDay(LocalDate day, int hours) {
        var sums = new UsageSums(new UsagePeriod(UsageSpan.DAY, day));
        sums.add(full(Channel.HOURLY_USE, day, 7));

        UsageFigures figures = sums.figures(Commodity.ELECTRIC);

        assertThat(figures.steps()).hasSize(hours).allMatch(Step::isKnown);
        assertThat(figures.used()).isEqualTo(7L * hours);
    }

    @Test
    void addQuartersUpToHours() {
        var sums = new UsageSums(new UsagePeriod(UsageSpan.DAY, LocalDate.of(2026, 11, 1)));
        sums.add(full(Channel.QUARTER_HOURLY_USE, LocalDate.of(2026, 11, 1), 5));

        assertThat(sums.figures(Commodity.ELECTRIC).steps())
                .hasSize(25)
                .allSatisfy(step -> assertThat(step.used()).isEqualTo(20));
    }

    @Test
    void countAnHourOnceWhereTheMeterWasExchanged() {
        var sums = new UsageSums(new UsagePeriod(UsageSpan.DAY, DAY));
        sums.add(some(Channel.HOURLY_USE, DAY, 0, 13, 100));
        sums.add(some(Channel.QUARTER_HOURLY_USE, DAY, 48, 96, 20));

        UsageFigures figures = sums.figures(Commodity.ELECTRIC);

        assertThat(figures.steps().get(11).used()).isEqualTo(100);
        assertThat(figures.steps().get(12).used()).isEqualTo(80);
        assertThat(figures.used()).isEqualTo(12 * 100 + 12 * 80);
    }

    @Test
    void tellWhatWasGivenBackApart() {
        var sums = new UsageSums(new UsagePeriod(UsageSpan.MONTH, DAY));
        sums.add(full(Channel.HOURLY_USE, DAY, 3));
        sums.add(full(Channel.HOURLY_EXPORT, DAY, 2));

        UsageFigures figures = sums.figures(Commodity.ELECTRIC);

        assertThat(figures.steps()).hasSize(30);
        assertThat(figures.steps().get(16)).isEqualTo(new Step(Channel.startOf(DAY), 72, 48, true));
        assertThat(figures.steps().get(17).isKnown()).isFalse();
    }

    @Test
    void missDaysAmongThoseThatWereRead() {
        var sums = new UsageSums(new UsagePeriod(UsageSpan.MONTH, DAY));
        sums.add(full(Channel.HOURLY_USE, DAY, 3));
        sums.add(full(Channel.HOURLY_USE, DAY.plusDays(3), 3));

        UsageFigures figures = sums.figures(Commodity.ELECTRIC);

        assertThat(figures.missing(DAY, DAY.plusDays(3))).isEqualTo(2);
        assertThat(figures.missing(DAY.minusDays(1), DAY.plusDays(4))).isEqualTo(4);
    }

    @Test
    void takeADayOfGasAsOne() {
        var sums = new UsageSums(new UsagePeriod(UsageSpan.YEAR, DAY));
        sums.add(full(Channel.DAILY_GAS, DAY, 1500));
        sums.add(full(Channel.DAILY_GAS, DAY.plusDays(1), 500));

        UsageFigures figures = sums.figures(Commodity.GAS);

        assertThat(figures.steps()).hasSize(12);
        assertThat(figures.steps().get(5).used()).isEqualTo(2000);
    }

    private static MeterDay full(Channel channel, LocalDate day, long value) {
        return some(channel, day, 0, channel.slots(day), value);
    }

    private static MeterDay some(Channel channel, LocalDate day, int from, int to, long value) {
        var readings = new DayReadings(channel.slots(day));
        for (int slot = from; slot < to; slot++) {
            readings.set(slot, value, 0, 19, 0);
        }
        return new MeterDay(channel, day, PUBLISHED, PUBLISHED, readings.pack());
    }
}
