package com.pge.sharemydata.greenbutton.coverage;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.greenbutton.coverage.DayRun.Series;
import com.pge.sharemydata.usage.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Runs of delivered days, kept so that no day stands in two of them. */
@Repository
class CoverageTable {

    private static final int MOST_AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    CoverageTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All that is known of one authorization, by what they are of. */
    Map<Series, List<DeliveredRun>> of(AuthorizationId authorization) {
        Map<Series, List<DeliveredRun>> found = new HashMap<>();
        jdbc.query(
                "select * from greenbutton_delivered_days where authorization = ? order by first_day",
                row -> {
                    found.merge(
                            series(row),
                            List.of(delivered(row)),
                            (one, other) ->
                                    Stream.concat(one.stream(), other.stream()).toList());
                },
                authorization.id());
        return found;
    }

    /** Days that went out at that moment; runs of the same series among them are taken together. */
    @Transactional
    public void add(List<DayRun> runs, Instant at) {
        Instant delivered = at.truncatedTo(ChronoUnit.MICROS);
        runs.stream()
                .collect(Collectors.groupingBy(DayRun::series))
                .forEach((series, own) -> add(
                        series,
                        own.stream()
                                .map(run -> new DeliveredRun(
                                        run.first(), run.last(), run.asOf().truncatedTo(ChronoUnit.MICROS), delivered))
                                .toList()));
    }

    /** With their neighbors, so that what can be one run becomes one. */
    private void add(Series series, List<DeliveredRun> runs) {
        LocalDate first =
                runs.stream().map(DeliveredRun::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                runs.stream().map(DeliveredRun::last).max(LocalDate::compareTo).orElseThrow();
        Object[] near = {
            series.authorization().id(),
            series.agreement().id(),
            series.channel().name(),
            last.plusDays(1),
            first.minusDays(1)
        };
        String those = " from greenbutton_delivered_days where authorization = ? and service_agreement = ?"
                + " and channel = ? and first_day <= ? and last_day >= ?";
        List<DeliveredRun> known = jdbc.query("select *" + those + " for update", (row, _) -> delivered(row), near);
        List<DeliveredRun> merged =
                DeliveredRun.merged(Stream.concat(known.stream(), runs.stream()).toList());
        if (merged.equals(known)) {
            return;
        }
        jdbc.update("delete" + those, near);
        jdbc.batchUpdate(
                "insert into greenbutton_delivered_days (authorization, service_agreement, channel, first_day,"
                        + " last_day, as_of, delivered_at) values (?, ?, ?, ?, ?, ?, ?)",
                merged,
                MOST_AT_ONCE,
                (row, run) -> {
                    row.setString(1, series.authorization().id());
                    row.setObject(2, series.agreement().id());
                    row.setString(3, series.channel().name());
                    row.setObject(4, run.first());
                    row.setObject(5, run.last());
                    row.setTimestamp(6, Timestamp.from(run.asOf()));
                    row.setTimestamp(7, Timestamp.from(run.deliveredAt()));
                });
    }

    /** What a file holds, in place of what it held before. */
    @Transactional
    public void prepared(UUID batch, List<DayRun> runs) {
        jdbc.update("delete from greenbutton_batch_days where batch = ?", batch);
        jdbc.batchUpdate(
                "insert into greenbutton_batch_days (batch, authorization, service_agreement, channel, first_day,"
                        + " last_day, as_of) values (?, ?, ?, ?, ?, ?, ?)",
                runs,
                MOST_AT_ONCE,
                (row, run) -> {
                    row.setObject(1, batch);
                    row.setString(2, run.series().authorization().id());
                    row.setObject(3, run.series().agreement().id());
                    row.setString(4, run.series().channel().name());
                    row.setObject(5, run.first());
                    row.setObject(6, run.last());
                    row.setTimestamp(7, Timestamp.from(run.asOf()));
                });
    }

    List<DayRun> inBatch(UUID batch) {
        return jdbc.query(
                "select * from greenbutton_batch_days where batch = ?",
                (row, _) -> new DayRun(
                        series(row),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getTimestamp("as_of").toInstant()),
                batch);
    }

    private static Series series(ResultSet row) throws SQLException {
        return new Series(
                new AuthorizationId(row.getString("authorization")),
                new ServiceAgreementId(row.getObject("service_agreement", UUID.class)),
                Channel.valueOf(row.getString("channel")));
    }

    private static DeliveredRun delivered(ResultSet row) throws SQLException {
        return new DeliveredRun(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getTimestamp("as_of").toInstant(),
                row.getTimestamp("delivered_at").toInstant());
    }
}
