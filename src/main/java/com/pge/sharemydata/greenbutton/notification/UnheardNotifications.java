package com.pge.sharemydata.greenbutton.notification;

import com.pge.sharemydata.directory.Directory;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.Roles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the utility sees of deliveries that fail: the company can mend it, and is to be called where it does not. */
@Service
@Transactional(readOnly = true)
public class UnheardNotifications {

    private static final Duration SHOWN = Duration.ofDays(30);

    /** By company, with the newest piece that failed. */
    private static final String UNHEARD = """
            select f.organization, f.given_up, f.waiting, f.oldest, n.last_problem, n.last_status
            from (select organization, sum(state = 'GIVEN_UP') as given_up, sum(state = 'WAITING') as waiting,
                         min(case when state = 'WAITING' then queued_at end) as oldest,
                         max(case when last_problem is not null then id end) as newest
                  from greenbutton_notification
                  where state = 'WAITING' or (state = 'GIVEN_UP' and last_at > ?)
                  group by organization) f
            join greenbutton_notification n on n.id = f.newest
            order by f.oldest is null, f.oldest, f.organization limit ? offset ?""";

    private final JdbcTemplate jdbc;
    private final Directory directory;
    private final Clock clock;

    UnheardNotifications(JdbcTemplate jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whose news waits longest first, then those whose news was given up. */
    @PreAuthorize("hasAnyRole('" + Roles.REVIEWER + "', '" + Roles.PROGRAM_ADMIN + "')")
    public List<UnheardRow> companies(Pageable page) {
        return jdbc.query(
                UNHEARD,
                (row, _) -> row(row),
                Timestamp.from(clock.instant().minus(SHOWN)),
                page.getPageSize(),
                page.getOffset());
    }

    private UnheardRow row(ResultSet row) throws SQLException {
        Timestamp oldest = row.getTimestamp("oldest");
        return new UnheardRow(
                directory.nameOf(new OrganizationId(row.getObject("organization", UUID.class))),
                row.getLong("given_up"),
                row.getLong("waiting"),
                oldest == null ? null : oldest.toInstant(),
                DeliveryProblem.valueOf(row.getString("last_problem")),
                row.getObject("last_status", Integer.class));
    }
}
