package com.pge.sharemydata.greenbutton.batch;

import com.pge.sharemydata.organization.OrganizationId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Up to when each company was told what is new. */
@Component
class DailyBook {

    /** The first time there is a day to tell of. */
    private static final Duration FIRST = Duration.ofDays(1);

    private final JdbcTemplate jdbc;

    DailyBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** From when on it is to be told today; nothing where that was begun before. */
    Optional<Instant> begin(OrganizationId organization, LocalDate today, Instant now) {
        int first = jdbc.update(
                "insert ignore into greenbutton_daily (organization, day, since) values (?, ?, ?)",
                organization.id(),
                today,
                Timestamp.from(now.minus(FIRST)));
        int again = jdbc.update(
                "update greenbutton_daily set day = ? where organization = ? and day < ?",
                today,
                organization.id(),
                today);
        return first + again == 0
                ? Optional.empty()
                : jdbc
                        .query(
                                "select since from greenbutton_daily where organization = ?",
                                (row, _) -> row.getTimestamp("since").toInstant(),
                                organization.id())
                        .stream()
                        .findFirst();
    }

    /** All that had changed when that batch was ordered is told of. */
    void told(OrganizationId organization, UUID batch) {
        jdbc.update(
                "update greenbutton_daily set since = greatest(since, (select asked_at from greenbutton_batch where id = ?))"
                        + " where organization = ?",
                batch,
                organization.id());
    }
}
