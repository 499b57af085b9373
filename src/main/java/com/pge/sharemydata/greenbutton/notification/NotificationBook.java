package com.pge.sharemydata.greenbutton.notification;

import com.pge.sharemydata.organization.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of news. */
@Component
class NotificationBook {

    /** The oldest that waits of its company, and due. */
    private static final String DUE = "select n.id, n.organization, n.resource, n.tries, n.tried_since"
            + " from greenbutton_notification n where n.state = 'WAITING' and n.next_at <= ?"
            + " and (n.claimed_until is null or n.claimed_until < ?)"
            + " and not exists (select 1 from greenbutton_notification older where older.organization = n.organization"
            + " and older.state = 'WAITING' and older.id < n.id)";

    /** No address has one in it. */
    private static final String BETWEEN = " ";

    private final JdbcTemplate jdbc;

    NotificationBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One that can be delivered now. */
    record Due(long id, OrganizationId organization, List<String> resources, int tries, Instant triedSince) {}

    /** Once for each occasion. */
    void add(OrganizationId organization, String occasion, List<String> resources, Instant at) {
        Timestamp now = Timestamp.from(at);
        jdbc.update(
                "insert into greenbutton_notification"
                        + " (organization, occasion, resource, state, tries, queued_at, tried_since, next_at)"
                        + " values (?, ?, ?, 'WAITING', 0, ?, ?, ?) on duplicate key update id = id",
                organization.id(),
                occasion,
                String.join(BETWEEN, resources),
                now,
                now,
                now);
    }

    List<Due> due(Instant at, int most) {
        Timestamp now = Timestamp.from(at);
        return jdbc.query(DUE + " order by n.next_at limit ?", (row, _) -> due(row), now, now, most);
    }

    Optional<Due> due(OrganizationId organization, Instant at) {
        Timestamp now = Timestamp.from(at);
        return jdbc.query(DUE + " and n.organization = ?", (row, _) -> due(row), now, now, organization.id()).stream()
                .findFirst();
    }

    /** Whether it is ours to deliver until then. */
    boolean claim(long id, Instant at, Instant until) {
        return jdbc.update(
                        "update greenbutton_notification set claimed_until = ? where id = ? and state = 'WAITING'"
                                + " and (claimed_until is null or claimed_until < ?)",
                        Timestamp.from(until),
                        id,
                        Timestamp.from(at))
                == 1;
    }

    void tried(long id, NotificationState state, DeliveryAnswer answer, Instant at, Instant next) {
        DeliveryProblem problem = answer.problem();
        jdbc.update(
                "update greenbutton_notification set state = ?, tries = tries + 1, last_at = ?, last_status = ?,"
                        + " last_problem = ?, next_at = ?, claimed_until = null where id = ?",
                state.name(),
                Timestamp.from(at),
                answer.status() == 0 ? null : answer.status(),
                problem == null ? null : problem.name(),
                Timestamp.from(next),
                id);
    }

    /** Not tried: its company receives nothing for now. */
    void postpone(long id, Instant next) {
        jdbc.update(
                "update greenbutton_notification set next_at = ?, claimed_until = null where id = ?",
                Timestamp.from(next),
                id);
    }

    List<NotificationRow> of(OrganizationId organization, Pageable page) {
        return jdbc.query(
                "select * from greenbutton_notification where organization = ? order by id desc limit ? offset ?",
                (row, _) -> row(row),
                organization.id(),
                page.getPageSize(),
                page.getOffset());
    }

    boolean again(OrganizationId organization, long id, Instant at) {
        Timestamp now = Timestamp.from(at);
        return jdbc.update(
                        "update greenbutton_notification set state = 'WAITING', next_at = ?, tried_since = ?,"
                                + " claimed_until = null where id = ? and organization = ? and state <> 'WAITING'",
                        now,
                        now,
                        id,
                        organization.id())
                == 1;
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getLong("id"),
                new OrganizationId(row.getObject("organization", UUID.class)),
                resources(row),
                row.getInt("tries"),
                row.getTimestamp("tried_since").toInstant());
    }

    private static List<String> resources(ResultSet row) throws SQLException {
        return List.of(row.getString("resource").split(BETWEEN));
    }

    private static NotificationRow row(ResultSet row) throws SQLException {
        String problem = row.getString("last_problem");
        return new NotificationRow(
                row.getLong("id"),
                resources(row),
                NotificationState.valueOf(row.getString("state")),
                row.getInt("tries"),
                row.getTimestamp("queued_at").toInstant(),
                row.getTimestamp("next_at").toInstant(),
                instant(row.getTimestamp("last_at")),
                row.getObject("last_status", Integer.class),
                problem == null ? null : DeliveryProblem.valueOf(problem));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
