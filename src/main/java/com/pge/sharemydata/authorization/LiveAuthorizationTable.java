package com.pge.sharemydata.authorization;

import com.pge.sharemydata.organization.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads authorizations one row at a time, by index; and tells the other nodes, and hears, what changed. */
@Component
class LiveAuthorizationTable {

    private static final String LIVE =
            "select a.id, a.version, a.organization, a.status, a.ends_at from authorization a";

    private final JdbcTemplate jdbc;

    LiveAuthorizationTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A change that some node told of. */
    record News(long number, AuthorizationId authorization, boolean settled) {}

    /** The one whose working access token this is. */
    Optional<LiveAuthorization> byTokenId(String tokenId) {
        return one(
                LIVE + " join authorization_token t on t.authorization = a.id"
                        + " where t.access_token_id = ? and t.ended_at is null",
                tokenId);
    }

    Optional<LiveAuthorization> byId(AuthorizationId id) {
        return one(LIVE + " where a.id = ?", id.id());
    }

    void tell(AuthorizationId authorization) {
        jdbc.update("insert into authorization_news (authorization) values (?)", authorization.id());
    }

    /** What was told after that number; settled where nothing earlier can still be on its way. */
    List<News> newsAfter(long number, int settlingSeconds) {
        return jdbc.query(
                "select number, authorization, told_at < current_timestamp(6) - interval ? second settled"
                        + " from authorization_news where number > ? order by number",
                (row, _) -> new News(
                        row.getLong("number"),
                        new AuthorizationId(row.getString("authorization")),
                        row.getBoolean("settled")),
                settlingSeconds,
                number);
    }

    void forgetNews() {
        jdbc.update("delete from authorization_news where told_at < current_timestamp(6) - interval 1 hour");
    }

    private Optional<LiveAuthorization> one(String sql, String key) {
        return jdbc.query(sql, (row, _) -> live(row), key).stream().findFirst();
    }

    private static LiveAuthorization live(ResultSet row) throws SQLException {
        Timestamp end = row.getTimestamp("ends_at");
        Instant endsAt = end == null ? null : end.toInstant();
        return new LiveAuthorization(
                new AuthorizationId(row.getString("id")),
                row.getLong("version"),
                new OrganizationId(row.getObject("organization", UUID.class)),
                AuthorizationStatus.valueOf(row.getString("status")),
                endsAt);
    }
}
