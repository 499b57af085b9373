package com.pge.sharemydata.greenbutton.batch;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.OpenAuthorization;
import com.pge.sharemydata.greenbutton.sharing.ReadWindow;
import com.pge.sharemydata.organization.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of batches. */
@Component
class BatchBook {

    private static final int LONGEST_ERROR = 300;
    private static final int MOST_AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;

    BatchBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row.
     *
     * @param daily whether nobody asked for it
     * @param basis null where nothing was built yet, as for the file
     */
    record Batch(
            UUID id,
            BatchOrder order,
            boolean daily,
            BatchState state,
            int round,
            int tries,
            @Nullable String basis,
            @Nullable BatchFile file) {}

    /** Two requests of a company come one after the other until the transaction ends. */
    void lock(OrganizationId organization) {
        jdbc.queryForList(
                "select id from greenbutton_bulk where organization = ? for update", String.class, organization.id());
    }

    Optional<Batch> same(BatchOrder order, Instant since) {
        return jdbc
                .query(
                        "select * from greenbutton_batch where organization = ? and kind = ? and resource = ? and query = ?"
                                + " and asked_at > ? order by asked_at desc limit 1",
                        (row, _) -> batch(row),
                        order.organization().id(),
                        order.kind().name(),
                        order.resource(),
                        order.window().query(),
                        Timestamp.from(since))
                .stream()
                .findFirst();
    }

    Optional<Batch> find(UUID id) {
        return jdbc.query("select * from greenbutton_batch where id = ?", (row, _) -> batch(row), id).stream()
                .findFirst();
    }

    void add(UUID id, BatchOrder order, boolean isDaily, Instant at) {
        Timestamp now = Timestamp.from(at);
        jdbc.update(
                "insert into greenbutton_batch (id, organization, kind, resource, query, daily, state, asked_at, round,"
                        + " tries, next_at) values (?, ?, ?, ?, ?, ?, 'ASKED', ?, 1, 0, ?)",
                id,
                order.organization().id(),
                order.kind().name(),
                order.resource(),
                order.window().query(),
                isDaily,
                now,
                now);
    }

    /** What is ready is looked at anew, and its company told anew. */
    void askAgain(UUID id, BatchState state, Instant at) {
        jdbc.update(
                "update greenbutton_batch set state = ?, round = round + 1, tries = 0, next_at = ?"
                        + " where id = ? and state = 'READY'",
                state.name(),
                Timestamp.from(at),
                id);
    }

    void release(UUID id) {
        jdbc.update("update greenbutton_batch set state = 'WAITING' where id = ? and state = 'ASKED'", id);
    }

    /** Whether there is something to build. */
    boolean begin(UUID id) {
        return jdbc.update(
                        "update greenbutton_batch set state = 'BUILDING', tries = tries + 1"
                                + " where id = ? and state in ('WAITING', 'BUILDING', 'FAILED')",
                        id)
                == 1;
    }

    void postpone(UUID id, BatchState state, Instant next, @Nullable String error) {
        jdbc.update(
                "update greenbutton_batch set state = ?, next_at = ?, error = ? where id = ? and state = 'BUILDING'",
                state.name(),
                Timestamp.from(next),
                error == null || error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR),
                id);
    }

    void ready(UUID id) {
        jdbc.update("update greenbutton_batch set state = 'READY', error = null where id = ?", id);
    }

    void ready(UUID id, BatchFile file, String basis, Collection<OpenAuthorization> contents, Instant at) {
        jdbc.update("delete from greenbutton_batch_content where batch = ?", id);
        jdbc.batchUpdate(
                "insert into greenbutton_batch_content (batch, authorization, revision) values (?, ?, ?)",
                contents,
                MOST_AT_ONCE,
                (row, one) -> {
                    row.setObject(1, id);
                    row.setString(2, one.id().id());
                    row.setLong(3, one.revision());
                });
        jdbc.update(
                "update greenbutton_batch set state = 'READY', error = null, built_at = ?, basis = ?, file = ?,"
                        + " sha256 = ?, compressed_size = ?, size = ? where id = ?",
                Timestamp.from(at),
                basis,
                file.name(),
                file.sha256(),
                file.compressedSize(),
                file.size(),
                id);
    }

    List<OpenAuthorization> contents(UUID id) {
        return jdbc.query(
                "select authorization, revision from greenbutton_batch_content where batch = ? order by authorization",
                (row, _) -> new OpenAuthorization(
                        new AuthorizationId(row.getString("authorization")), row.getLong("revision")),
                id);
    }

    /** Those whose job was lost, or is to be tried again. */
    List<UUID> overdue(Instant at, Instant unflushedBefore, int most) {
        return jdbc.query(
                "select id from greenbutton_batch where (state in ('WAITING', 'FAILED', 'BUILDING') and next_at <= ?)"
                        + " or (state = 'ASKED' and next_at <= ?) order by next_at limit ?",
                (row, _) -> row.getObject("id", UUID.class),
                Timestamp.from(at),
                Timestamp.from(unflushedBefore),
                most);
    }

    List<Batch> askedBefore(Instant before, int most) {
        return jdbc.query(
                "select * from greenbutton_batch where asked_at < ? and coalesce(built_at, asked_at) < ?"
                        + " order by asked_at limit ?",
                (row, _) -> batch(row),
                Timestamp.from(before),
                Timestamp.from(before),
                most);
    }

    void delete(UUID id) {
        jdbc.update("delete from greenbutton_batch where id = ?", id);
    }

    boolean isNamed(String file) {
        Integer found = jdbc.queryForObject(
                "select (select count(*) from greenbutton_batch where file = ?)"
                        + " + (select count(*) from greenbutton_batch_part where file = ?)",
                Integer.class,
                file,
                file);
        return found != null && found > 0;
    }

    private static Batch batch(ResultSet row) throws SQLException {
        String file = row.getString("file");
        return new Batch(
                row.getObject("id", UUID.class),
                new BatchOrder(
                        new OrganizationId(row.getObject("organization", UUID.class)),
                        BatchKind.valueOf(row.getString("kind")),
                        row.getString("resource"),
                        ReadWindow.read(row.getString("query"))),
                row.getBoolean("daily"),
                BatchState.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getInt("tries"),
                row.getString("basis"),
                file == null
                        ? null
                        : new BatchFile(
                                file, row.getString("sha256"), row.getLong("compressed_size"), row.getLong("size")));
    }
}
