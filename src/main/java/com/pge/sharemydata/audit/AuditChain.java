package com.pge.sharemydata.audit;

import com.pge.sharemydata.audit.ChainVerdict.Break;
import com.pge.sharemydata.audit.ChainVerdict.BrokenLink;
import com.pge.sharemydata.security.Roles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chain of hashes over the trail. Entries are linked after their transactions have committed, in the order of their
 * ids as far as they are visible: an entry whose transaction took longer is linked later, at a later position.
 */
@Service
@Transactional
public class AuditChain {

    private static final int AT_ONCE = 1000;
    private static final String ENTRY =
            "e.id, e.timeline, e.event, e.actor_subject, e.actor_name, e.happened_at, e.facts";

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditChain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('" + Roles.AUDITOR + "')")
    @Transactional(readOnly = true)
    public ChainVerdict verify() {
        String previous = AuditEntry.GENESIS;
        long position = 0;
        List<Link> links = after(position);
        while (!links.isEmpty()) {
            for (Link link : links) {
                if (link.position() != position + 1) {
                    return broken(
                            position, new BrokenLink(position + 1, link.entry().id(), Break.REMOVED));
                }
                if (!link.entry().hashAfter(previous).equals(link.hash())) {
                    return broken(
                            position,
                            new BrokenLink(link.position(), link.entry().id(), Break.CHANGED));
                }
                previous = link.hash();
                position = link.position();
            }
            links = after(position);
        }
        long checked = position;
        return stranger()
                .map(entry -> broken(checked, new BrokenLink(checked + 1, entry, Break.INSERTED)))
                .orElseGet(() -> new ChainVerdict(checked, null, clock.instant()));
    }

    @PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.REVIEWER + "')")
    @Transactional(readOnly = true)
    public ChainState state() {
        return jdbc.sql("""
                        SELECT (SELECT COALESCE(MAX(position), 0) FROM audit_link) AS linked, COUNT(*) AS waiting,
                               MIN(e.happened_at) AS oldest
                        FROM audit_link l JOIN audit_entry e ON e.id = l.entry_id WHERE l.position IS NULL""")
                .query((row, number) -> {
                    LocalDateTime oldest = row.getObject("oldest", LocalDateTime.class);
                    return new ChainState(
                            row.getLong("linked"),
                            row.getLong("waiting"),
                            oldest == null ? null : oldest.toInstant(ZoneOffset.UTC));
                })
                .single();
    }

    /** Links what waits. For the job: one at a time, and the positions are unique should there ever be two. */
    void append() {
        Optional<Link> last = jdbc.sql("SELECT l.position, l.hash, " + ENTRY
                        + " FROM audit_link l JOIN audit_entry e ON e.id = l.entry_id"
                        + " WHERE l.position IS NOT NULL ORDER BY l.position DESC LIMIT 1")
                .query(AuditChain::link)
                .optional();
        String previous = last.map(Link::hash).orElse(AuditEntry.GENESIS);
        long position = last.map(Link::position).orElse(0L);
        for (AuditEntry entry : waiting()) {
            previous = entry.hashAfter(previous);
            position++;
            jdbc.sql("UPDATE audit_link SET position = ?, hash = ?, linked_at = ? WHERE entry_id = ?")
                    .params(position, previous, AuditTable.utc(clock.instant()), entry.id())
                    .update();
        }
    }

    private List<AuditEntry> waiting() {
        return jdbc.sql("SELECT " + ENTRY + " FROM audit_link l JOIN audit_entry e ON e.id = l.entry_id"
                        + " WHERE l.position IS NULL ORDER BY l.entry_id LIMIT " + AT_ONCE)
                .query(AuditTable::entry)
                .list();
    }

    private List<Link> after(long position) {
        return jdbc.sql("SELECT l.position, l.hash, " + ENTRY
                        + " FROM audit_link l JOIN audit_entry e ON e.id = l.entry_id"
                        + " WHERE l.position > :position ORDER BY l.position LIMIT " + AT_ONCE)
                .param("position", position)
                .query(AuditChain::link)
                .list();
    }

    private Optional<Long> stranger() {
        return jdbc.sql("SELECT MIN(e.id) FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id"
                        + " WHERE l.entry_id IS NULL HAVING MIN(e.id) IS NOT NULL")
                .query(Long.class)
                .optional();
    }

    private ChainVerdict broken(long checked, BrokenLink link) {
        return new ChainVerdict(checked, link, clock.instant());
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getLong("position"),
                Objects.requireNonNullElse(row.getString("hash"), ""),
                AuditTable.entry(row, number));
    }

    private record Link(long position, String hash, AuditEntry entry) {}
}
