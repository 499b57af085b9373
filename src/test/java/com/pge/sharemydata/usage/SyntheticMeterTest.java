package com.pge.sharemydata.usage;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.customer.ServiceAgreementId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntheticMeterTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final ServiceAgreementId AGREEMENT = ServiceAgreementId.next();

    @ParameterizedTest
    @EnumSource(Channel.class)
    void countsTheSameWheneverItIsAsked(Channel channel) {
        assertThat(days(7, channel)).isEqualTo(days(7, channel)).isNotEqualTo(days(8, channel));
    }

    @Test
    void missesSomeReadingsAndEstimatesSome() {
        int[] counts = new int[128];

        days(7, Channel.HOURLY_USE).forEach(day -> day.readings().forEach((_, _, _, quality, _) -> counts[quality]++));

        int all = counts[19] + counts[17] + counts[8];
        assertThat(all).isBetween(9000, 395 * 24 - 1);
        assertThat(counts[8]).isPositive();
    }

    @Test
    void givesBackByDayWhatTheSunGave() {
        long[] byHour = new long[25];

        days(7, Channel.HOURLY_EXPORT)
                .forEach(day -> day.readings().forEach((slot, value, _, _, _) -> byHour[slot] += value));

        assertThat(byHour[1]).isZero();
        assertThat(byHour[12]).isPositive();
    }

    private static List<DeliveredDay> days(long seed, Channel channel) {
        return new SyntheticMeter(seed, SyntheticHome.SOLAR_AND_CAR)
                .days(AGREEMENT, channel, FIRST, LAST)
                .toList();
    }
}
