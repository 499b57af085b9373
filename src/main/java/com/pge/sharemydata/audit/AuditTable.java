package com.pge.sharemydata.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries: written once, read ever after. */
@Repository
class AuditTable {

    private static final String COLUMNS = "id, timeline, event, actor_subject, actor_name, happened_at, facts";

    private final JdbcClient jdbc;

    AuditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(@Nullable UUID timeline, String event, String subject, String name, Instant at, String facts) {
        jdbc.sql("""
                        INSERT INTO audit_entry (timeline, event, actor_subject, actor_name, happened_at, facts)
                        VALUES (:timeline, :event, :subject, :name, :at, :facts)""")
                .param("timeline", timeline == null ? null : timeline.toString())
                .param("event", event)
                .param("subject", subject)
                .param("name", name)
                .param("at", utc(at))
                .param("facts", facts)
                .update();
        jdbc.sql("INSERT INTO audit_link (entry_id) VALUES (LAST_INSERT_ID())").update();
    }

    List<AuditEntry> newest(AuditFilter filter, Pageable page) {
        String person = filter.person();
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM audit_entry
                        WHERE (:timeline IS NULL OR timeline = :timeline)
                          AND (:event IS NULL OR event = :event)
                          AND (:person IS NULL OR actor_name LIKE CONCAT('%', :person, '%'))
                          AND (:from IS NULL OR happened_at >= :from)
                          AND (:until IS NULL OR happened_at < :until)
                        ORDER BY id DESC LIMIT :limit OFFSET :offset""")
                .param(
                        "timeline",
                        filter.timeline() == null ? null : filter.timeline().toString())
                .param("event", filter.event())
                .param("person", person == null || person.isBlank() ? null : person.strip())
                .param("from", filter.from() == null ? null : utc(filter.from()))
                .param("until", filter.until() == null ? null : utc(filter.until()))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(AuditTable::entry)
                .list();
    }

    /** @param without events that are left out */
    List<AuditEntry> of(UUID timeline, Set<String> without, Pageable page) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM audit_entry
                        WHERE timeline = :timeline AND event NOT IN (:without)
                        ORDER BY id DESC LIMIT :limit OFFSET :offset""")
                .param("timeline", timeline.toString())
                // An empty list is no SQL.
                .param("without", without.isEmpty() ? Set.of("") : without)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(AuditTable::entry)
                .list();
    }

    List<String> events() {
        return jdbc.sql("SELECT DISTINCT event FROM audit_entry ORDER BY event")
                .query((row, number) -> row.getString("event"))
                .list();
    }

    static AuditEntry entry(ResultSet row, int number) throws SQLException {
        String timeline = row.getString("timeline");
        return new AuditEntry(
                row.getLong("id"),
                timeline == null ? null : UUID.fromString(timeline),
                row.getString("event"),
                row.getString("actor_subject"),
                row.getString("actor_name"),
                row.getObject("happened_at", LocalDateTime.class),
                row.getString("facts"));
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
