package com.pge.sharemydata.metrics;

import com.pge.sharemydata.ui.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures as anybody may read them. */
@Service
@Transactional(readOnly = true)
public class Figures {

    /** More than a year: what one looks back to. */
    private static final int MOST_DAYS = 400;

    private final FigureTable table;
    private final Clock clock;

    Figures(FigureTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** So many days up to today, the days of Pacific time. */
    public Report lastDays(int number) {
        if (number < 1 || number > MOST_DAYS) {
            throw new IllegalArgumentException("Between 1 and %d days: %d".formatted(MOST_DAYS, number));
        }
        Instant now = clock.instant();
        LocalDate to = LocalDate.ofInstant(now, Dates.PACIFIC);
        LocalDate from = to.minusDays(number - 1L);
        Map<LocalDate, Map<Channel, Map<FunnelStep, Long>>> people = people(from, to);
        Map<LocalDate, Map<ServiceGroup, ResponseTimes>> services = services(from, to);
        Map<LocalDate, Long> beats = table.beats(from, to);
        Instant first = table.firstBeat().orElse(now);
        List<DayFigures> days = from.datesUntil(to.plusDays(1))
                .map(day -> {
                    long minutes = DayMinutes.of(day, first, now);
                    return new DayFigures(
                            day,
                            people.getOrDefault(day, Map.of()),
                            services.getOrDefault(day, Map.of()),
                            Math.min(minutes, beats.getOrDefault(day, 0L)),
                            minutes);
                })
                .toList();
        return new Report(days);
    }

    private Map<LocalDate, Map<Channel, Map<FunnelStep, Long>>> people(LocalDate from, LocalDate to) {
        var people = new HashMap<LocalDate, Map<Channel, Map<FunnelStep, Long>>>();
        table.steps(from, to)
                .forEach(sum -> people.computeIfAbsent(sum.day(), _ -> new EnumMap<>(Channel.class))
                        .computeIfAbsent(sum.channel(), _ -> new EnumMap<>(FunnelStep.class))
                        .put(sum.step(), sum.amount()));
        return people;
    }

    private Map<LocalDate, Map<ServiceGroup, ResponseTimes>> services(LocalDate from, LocalDate to) {
        var services = new HashMap<LocalDate, Map<ServiceGroup, ResponseTimes>>();
        table.calls(from, to)
                .forEach(sum -> services.computeIfAbsent(sum.day(), _ -> new EnumMap<>(ServiceGroup.class))
                        .merge(
                                sum.service(),
                                ResponseTimes.NONE.plus(sum.range(), sum.calls(), sum.failed()),
                                ResponseTimes::plus));
        return services;
    }
}
