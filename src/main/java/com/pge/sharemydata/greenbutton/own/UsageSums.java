package com.pge.sharemydata.greenbutton.own;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.greenbutton.own.UsageFigures.Step;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.MeterDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Adds readings up to the steps of a period. Where a meter was exchanged and an hour was counted both whole and in
 * quarters, the quarters count.
 */
final class UsageSums {

    private static final int HOUR = 3600;
    private static final int MOST_HOURS = 25;

    private final UsagePeriod period;
    private final NavigableMap<LocalDate, Day> days = new TreeMap<>();

    UsageSums(UsagePeriod period) {
        this.period = period;
    }

    private static final class Day {
        private final Hours used = new Hours();
        private final Hours exported = new Hours();
    }

    private static final class Hours {
        private final long[] whole = new long[MOST_HOURS];
        private final long[] quarters = new long[MOST_HOURS];
        private final boolean[] hasQuarters = new boolean[MOST_HOURS];
        private final boolean[] isKnown = new boolean[MOST_HOURS];

        void add(int hour, long value, boolean isQuarter) {
            isKnown[hour] = true;
            hasQuarters[hour] |= isQuarter;
            (isQuarter ? quarters : whole)[hour] += value;
        }

        long of(int hour) {
            return hasQuarters[hour] ? quarters[hour] : whole[hour];
        }
    }

    void add(MeterDay day) {
        Channel channel = day.channel();
        Day known = days.computeIfAbsent(day.day(), _ -> new Day());
        Hours hours = channel.direction() == Channel.Direction.TO_CUSTOMER ? known.used : known.exported;
        int seconds = channel.seconds(day.day());
        day.readings()
                .forEach((slot, value, cost, quality, timeOfUse) ->
                        hours.add((int) ((long) slot * seconds / HOUR), value, seconds < HOUR));
    }

    UsageFigures figures(Commodity commodity) {
        List<Instant> starts = period.steps();
        List<Step> steps = new ArrayList<>();
        for (int number = 0; number < starts.size(); number++) {
            Instant start = starts.get(number);
            steps.add(
                    period.span() == UsageSpan.DAY
                            ? hour(start, number)
                            : of(start, number + 1 < starts.size() ? dayOf(starts.get(number + 1)) : after()));
        }
        return new UsageFigures(commodity, period, steps);
    }

    private LocalDate after() {
        return period.last().plusDays(1);
    }

    private Step hour(Instant start, int hour) {
        Day day = days.get(period.first());
        return day == null
                ? new Step(start, 0, 0, false)
                : new Step(
                        start,
                        day.used.of(hour),
                        day.exported.of(hour),
                        day.used.isKnown[hour] || day.exported.isKnown[hour]);
    }

    private Step of(Instant start, LocalDate end) {
        long used = 0;
        long exported = 0;
        var within = days.subMap(dayOf(start), end);
        for (Day day : within.values()) {
            for (int hour = 0; hour < MOST_HOURS; hour++) {
                used += day.used.of(hour);
                exported += day.exported.of(hour);
            }
        }
        return new Step(start, used, exported, !within.isEmpty());
    }

    private static LocalDate dayOf(Instant start) {
        return LocalDate.ofInstant(start, Dates.PACIFIC);
    }
}
