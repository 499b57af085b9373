package com.pge.sharemydata.greenbutton.limit;

import com.pge.sharemydata.credential.ClientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The count of each client's calls that all nodes share, and what was refused. */
@Component
class AllowanceBook {

    private static final int DAYS_KEPT = 30;

    private final JdbcTemplate jdbc;
    private final RateLimitSettings limits;

    AllowanceBook(JdbcTemplate jdbc, RateLimitSettings limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    /** So that there is a row to lock: two nodes that locked the gap would both be in the other's way. */
    void open(ClientId client) {
        jdbc.update(
                "insert ignore into greenbutton_allowance (client, day, today, hour) values (?, ?, 0, ?)",
                client.value(),
                LocalDate.EPOCH,
                new byte[0]);
    }

    /** Takes as many calls as there are of those wanted, and gives back what was not used of a lease before. */
    @Transactional
    Lease exchange(ClientId client, long wanted, @Nullable Lease unused, Instant at) {
        CallCount count = jdbc
                .query(
                        "select day, today, hour from greenbutton_allowance where client = ? for update",
                        (row, _) -> count(row),
                        client.value())
                .stream()
                .findFirst()
                .orElseThrow();
        if (unused != null) {
            count.giveBack(unused);
        }
        Lease lease = count.take(wanted, at);
        jdbc.update(
                "update greenbutton_allowance set day = ?, today = ?, hour = ? where client = ?",
                count.day(),
                count.today(),
                count.hour(),
                client.value());
        return lease;
    }

    Allowance left(ClientId client, Instant at) {
        return jdbc
                .query(
                        "select day, today, hour from greenbutton_allowance where client = ?",
                        (row, _) -> count(row),
                        client.value())
                .stream()
                .findFirst()
                .orElseGet(() -> CallCount.none(limits))
                .left(at);
    }

    @Transactional
    void refused(ClientId client, LimitReason reason, long calls, Instant at) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        jdbc.update(
                "insert into greenbutton_refused_calls (client, minute, reason, calls) values (?, ?, ?, ?)"
                        + " on duplicate key update calls = calls + values(calls)",
                client.value(),
                Timestamp.from(minute),
                reason.name(),
                calls);
        jdbc.update(
                "delete from greenbutton_refused_calls where client = ? and minute < ?",
                client.value(),
                Timestamp.from(minute.minus(DAYS_KEPT, ChronoUnit.DAYS)));
    }

    List<RefusedCalls> refused(ClientId client, int most) {
        return jdbc.query(
                "select minute, reason, calls from greenbutton_refused_calls where client = ?"
                        + " order by minute desc, reason limit ?",
                (row, _) -> new RefusedCalls(
                        row.getTimestamp("minute").toInstant(),
                        LimitReason.valueOf(row.getString("reason")),
                        row.getLong("calls")),
                client.value(),
                most);
    }

    private CallCount count(ResultSet row) throws SQLException {
        return new CallCount(limits, row.getObject("day", LocalDate.class), row.getLong("today"), row.getBytes("hour"));
    }
}
