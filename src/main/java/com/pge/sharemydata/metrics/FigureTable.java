package com.pge.sharemydata.metrics;

import com.pge.sharemydata.metrics.Counts.CallKey;
import com.pge.sharemydata.metrics.Counts.StepKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sums of all nodes. */
@Component
class FigureTable {

    private static final String ADD_STEP = """
            insert into click_through (day, step, channel, amount) values (?, ?, ?, ?)
            on duplicate key update amount = amount + values(amount)
            """;
    private static final String ADD_CALLS = """
            insert into service_level (day, service, failed, bucket, calls) values (?, ?, ?, ?, ?)
            on duplicate key update calls = calls + values(calls)
            """;

    private static final int MOST_AT_ONCE = 10_000;

    private final JdbcTemplate database;

    FigureTable(JdbcTemplate database) {
        this.database = database;
    }

    /** All of it, or nothing. */
    @Transactional
    void add(Map<StepKey, Long> steps, Map<CallKey, Long> calls) {
        var _ = database.batchUpdate(
                ADD_STEP,
                steps.entrySet().stream()
                        .map(entry -> new Object[] {
                            entry.getKey().day(),
                            entry.getKey().step().name(),
                            entry.getKey().channel().name(),
                            entry.getValue()
                        })
                        .toList());
        var _ = database.batchUpdate(
                ADD_CALLS,
                calls.entrySet().stream()
                        .map(entry -> new Object[] {
                            entry.getKey().day(),
                            entry.getKey().service().name(),
                            entry.getKey().failed(),
                            entry.getKey().range(),
                            entry.getValue()
                        })
                        .toList());
    }

    /** Somebody was there in this minute; the second node to say so changes nothing. */
    @Transactional
    void beat(Instant minute, LocalDate day) {
        database.update("insert ignore into service_heartbeat (minute, day) values (?, ?)", utc(minute), day);
    }

    /** The minutes of the days before that one. A statement at a time takes some, so that none takes long. */
    void forget(LocalDate before) {
        int gone;
        do {
            gone = database.update("delete from service_heartbeat where day < ? limit " + MOST_AT_ONCE, before);
        } while (gone == MOST_AT_ONCE);
    }

    List<StepSum> steps(LocalDate from, LocalDate to) {
        return database.query(
                "select day, step, channel, amount from click_through where day between ? and ?",
                (row, line) -> new StepSum(
                        row.getObject(1, LocalDate.class),
                        FunnelStep.valueOf(row.getString(2)),
                        Channel.valueOf(row.getString(3)),
                        row.getLong(4)),
                from,
                to);
    }

    List<CallSum> calls(LocalDate from, LocalDate to) {
        return database.query(
                "select day, service, failed, bucket, calls from service_level where day between ? and ?",
                (row, line) -> new CallSum(
                        row.getObject(1, LocalDate.class),
                        ServiceGroup.valueOf(row.getString(2)),
                        row.getBoolean(3),
                        row.getInt(4),
                        row.getLong(5)),
                from,
                to);
    }

    /** The minutes of each day in which somebody was there. */
    Map<LocalDate, Long> beats(LocalDate from, LocalDate to) {
        var beats = new HashMap<LocalDate, Long>();
        database.query(
                "select day, count(*) from service_heartbeat where day between ? and ? group by day",
                row -> {
                    beats.put(row.getObject(1, LocalDate.class), row.getLong(2));
                },
                from,
                to);
        return beats;
    }

    Optional<Instant> firstBeat() {
        return Optional.ofNullable(
                        database.queryForObject("select min(minute) from service_heartbeat", LocalDateTime.class))
                .map(minute -> minute.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MINUTES), ZoneOffset.UTC);
    }

    record StepSum(LocalDate day, FunnelStep step, Channel channel, long amount) {}

    record CallSum(LocalDate day, ServiceGroup service, boolean failed, int range, long calls) {}
}
