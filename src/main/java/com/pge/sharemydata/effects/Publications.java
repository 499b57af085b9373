package com.pge.sharemydata.effects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the failed rows of the registry's own table; only the registry itself writes it. */
@Repository
class Publications {

    private final JdbcClient jdbc;

    Publications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tried least first, so that what is hopeless never stands in the way of what is new. */
    List<Failed> failed(int below, int limit) {
        return jdbc.sql("""
                        SELECT ID, EVENT_TYPE, LISTENER_ID, COMPLETION_ATTEMPTS, PUBLICATION_DATE, LAST_RESUBMISSION_DATE
                        FROM EVENT_PUBLICATION
                        WHERE COMPLETION_DATE IS NULL AND STATUS = 'FAILED' AND COMPLETION_ATTEMPTS < :below
                        ORDER BY COMPLETION_ATTEMPTS, PUBLICATION_DATE LIMIT :limit""")
                .param("below", below)
                .param("limit", limit)
                .query(Publications::failed)
                .list();
    }

    /** Those that need a person first. */
    List<Failed> failed(long offset, int limit) {
        return jdbc.sql("""
                        SELECT ID, EVENT_TYPE, LISTENER_ID, COMPLETION_ATTEMPTS, PUBLICATION_DATE, LAST_RESUBMISSION_DATE
                        FROM EVENT_PUBLICATION
                        WHERE COMPLETION_DATE IS NULL AND STATUS = 'FAILED'
                        ORDER BY COMPLETION_ATTEMPTS DESC, PUBLICATION_DATE LIMIT :limit OFFSET :offset""")
                .param("offset", offset)
                .param("limit", limit)
                .query(Publications::failed)
                .list();
    }

    private static Failed failed(ResultSet row, int number) throws SQLException {
        Timestamp resubmitted = row.getTimestamp("LAST_RESUBMISSION_DATE");
        return new Failed(
                UUID.fromString(row.getString("ID")),
                row.getString("EVENT_TYPE"),
                row.getString("LISTENER_ID"),
                row.getInt("COMPLETION_ATTEMPTS"),
                row.getTimestamp("PUBLICATION_DATE").toInstant(),
                resubmitted == null ? null : resubmitted.toInstant());
    }

    /** One failed publication, as the registry keeps it. */
    record Failed(
            UUID id,
            String event,
            String listener,
            int tries,
            Instant since,
            @Nullable Instant resubmitted) {

        Instant lastTry() {
            return resubmitted == null ? since : resubmitted;
        }
    }
}
