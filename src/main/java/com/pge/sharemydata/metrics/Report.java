package com.pge.sharemydata.metrics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Days in a row, the last one being today, and what they come to together. */
public record Report(List<DayFigures> days) {

    public Report {
        days = List.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A report has days");
        }
    }

    public LocalDate from() {
        return days.getFirst().day();
    }

    public LocalDate to() {
        return days.getLast().day();
    }

    public long people(Channel channel, FunnelStep step) {
        return days.stream().mapToLong(day -> day.people(channel, step)).sum();
    }

    public long people(FunnelStep step) {
        return Arrays.stream(Channel.values())
                .mapToLong(channel -> people(channel, step))
                .sum();
    }

    public ResponseTimes service(ServiceGroup group) {
        return days.stream().map(day -> day.service(group)).reduce(ResponseTimes.NONE, ResponseTimes::plus);
    }

    /** From 0 to 1; 1 where no minute counts yet. */
    public double upTime() {
        long minutes = days.stream().mapToLong(DayFigures::minutes).sum();
        long up = days.stream().mapToLong(DayFigures::minutesUp).sum();
        return minutes == 0 ? 1 : (double) up / minutes;
    }

    public boolean isEmpty() {
        return days.stream()
                .allMatch(day -> day.people().isEmpty() && day.services().isEmpty());
    }
}
