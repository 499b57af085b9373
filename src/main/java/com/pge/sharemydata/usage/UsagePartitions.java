package com.pge.sharemydata.usage;

import com.pge.sharemydata.ui.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps one partition a month for the readings, from the oldest month kept to some months ahead. A month that is past
 * retention goes with its partition, whole and at once.
 */
@Component
class UsagePartitions {

    private static final Logger log = LoggerFactory.getLogger(UsagePartitions.class);
    private static final List<String> TABLES = List.of("usage_day", "usage_day_past");
    private static final String LATER = "p_later";
    private static final String PREFIX = "p_";

    private final JdbcTemplate jdbc;
    private final UsageSettings settings;
    private final Clock clock;

    UsagePartitions(JdbcTemplate jdbc, UsageSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    void keep() {
        YearMonth now = YearMonth.from(LocalDate.ofInstant(clock.instant(), Dates.PACIFIC));
        TABLES.forEach(table -> {
            add(table, now);
            drop(table, now.minusMonths(settings.monthsKept()));
        });
    }

    /** Splits what is after the newest month. */
    private void add(String table, YearMonth now) {
        YearMonth first = months(table).stream()
                .max(YearMonth::compareTo)
                .map(newest -> newest.plusMonths(1))
                .orElse(now.minusMonths(settings.monthsKept()));
        YearMonth last = now.plusMonths(settings.monthsAhead());
        String parts = Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> "partition %s values less than ('%s'), ".formatted(name(month), endOf(month)))
                .collect(Collectors.joining());
        if (!parts.isEmpty()) {
            jdbc.execute("alter table " + table + " reorganize partition " + LATER + " into (" + parts + "partition "
                    + LATER + " values less than (maxvalue))");
        }
    }

    private void drop(String table, YearMonth oldest) {
        String over = months(table).stream()
                .filter(month -> month.isBefore(oldest))
                .map(UsagePartitions::name)
                .collect(Collectors.joining(", "));
        if (!over.isEmpty()) {
            log.info("Readings past their retention go: {} of {}", over, table);
            jdbc.execute("alter table " + table + " drop partition " + over);
        }
    }

    private List<YearMonth> months(String table) {
        return jdbc
                .queryForList(
                        "select partition_name from information_schema.partitions"
                                + " where table_schema = database() and table_name = ? and partition_name <> ?",
                        String.class,
                        table,
                        LATER)
                .stream()
                .flatMap(Stream::ofNullable)
                .map(name -> name.substring(PREFIX.length()))
                .map(digits ->
                        YearMonth.of(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4))))
                .toList();
    }

    private static String name(YearMonth month) {
        return PREFIX + "%04d%02d".formatted(month.getYear(), month.getMonthValue());
    }

    private static LocalDate endOf(YearMonth month) {
        return month.plusMonths(1).atDay(1);
    }
}
