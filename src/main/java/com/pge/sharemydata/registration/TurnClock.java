package com.pge.sharemydata.registration;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts working days, Monday to Friday on the Pacific coast; stands still while it is not our turn. */
final class TurnClock {

    static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    private TurnClock() {}

    /** The working days after the first on which it was our turn at some time. */
    static int ourDays(List<StatusChange> history, Instant now) {
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < history.size(); i++) {
            if (WaitingOn.of(history.get(i).status()) == WaitingOn.US) {
                Instant end = i + 1 < history.size() ? history.get(i + 1).at() : now;
                day(history.get(i).at())
                        .plusDays(1)
                        .datesUntil(day(end).plusDays(1))
                        .filter(TurnClock::isWorkingDay)
                        .forEach(days::add);
            }
        }
        return days.size();
    }

    /** The day that lies so many working days after the given one. */
    static LocalDate after(Instant from, int workingDays) {
        LocalDate day = day(from);
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PACIFIC);
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
