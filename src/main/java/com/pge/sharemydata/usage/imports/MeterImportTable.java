package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.shared.Texts;
import com.pge.sharemydata.usage.Taken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All imports of meter data there ever were, with what was wrong in them. Each change is a short transaction of its own. */
@Repository
class MeterImportTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Texts texts;

    MeterImportTable(JdbcClient jdbc, JdbcTemplate batches, Texts texts) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.texts = texts;
    }

    /** Begins an import, or goes on with the one of this id. One that is finished is given back as it is. */
    @Transactional
    MeterImportRow begin(MeterFile file, String importer, Instant now) {
        int added = jdbc.sql("""
                        INSERT IGNORE INTO usage_import (id, kind, file_name, importer, state, started_at, told_at, position,
                               rows_read, rows_refused, days_added, days_changed, days_unchanged, bills_added,
                               bills_changed, bills_unchanged, programs_added, programs_changed, programs_unchanged,
                               bytes_read, sha256)
                        VALUES (:id, :kind, :name, :importer, 'RUNNING', :now, :now, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                                '')""")
                .param("id", file.id().toString())
                .param("kind", file.kind().name())
                .param("name", file.name())
                .param("importer", importer)
                .param("now", utc(now))
                .update();
        MeterImportRow row = jdbc.sql("SELECT * FROM usage_import WHERE id = :id FOR UPDATE")
                .param("id", file.id().toString())
                .query(MeterImportTable::row)
                .single();
        if (added == 1) {
            return row;
        }
        if (row.kind() != file.kind() || !row.importer().equals(importer)) {
            throw new RuleViolation("usage.error.import-unknown");
        }
        return switch (row.at(now).state()) {
            case RUNNING -> throw new RuleViolation("usage.error.import-running");
            case FINISHED -> row;
            case STOPPED -> resume(row, now);
        };
    }

    private MeterImportRow resume(MeterImportRow row, Instant now) {
        jdbc.sql("DELETE FROM usage_import_problem WHERE import_id = :id AND line > :position")
                .param("id", row.id().toString())
                .param("position", row.position())
                .update();
        jdbc.sql("UPDATE usage_import SET state = 'RUNNING', told_at = :now, ended_at = NULL WHERE id = :id")
                .param("id", row.id().toString())
                .param("now", utc(now))
                .update();
        return find(row.id()).orElseThrow();
    }

    /** @param first how many problems are known already */
    @Transactional
    void tell(MeterImportRow row, int first, List<MeterImportProblem> more) {
        jdbc.sql("""
                        UPDATE usage_import SET state = :state, told_at = :told, ended_at = :ended, position = :position,
                               rows_read = :rows, rows_refused = :refused, days_added = :daysAdded,
                               days_changed = :daysChanged, days_unchanged = :daysUnchanged, bills_added = :billsAdded,
                               bills_changed = :billsChanged, bills_unchanged = :billsUnchanged,
                               programs_added = :programsAdded, programs_changed = :programsChanged,
                               programs_unchanged = :programsUnchanged, bytes_read = :bytes, sha256 = :sha256
                         WHERE id = :id""")
                .param("id", row.id().toString())
                .param("state", row.state().name())
                .param("told", utc(row.toldAt()))
                .param("ended", row.endedAt() == null ? null : utc(row.endedAt()))
                .param("position", row.position())
                .param("rows", row.rows())
                .param("refused", row.refused())
                .param("daysAdded", row.days().added())
                .param("daysChanged", row.days().changed())
                .param("daysUnchanged", row.days().unchanged())
                .param("billsAdded", row.bills().added())
                .param("billsChanged", row.bills().changed())
                .param("billsUnchanged", row.bills().unchanged())
                .param("programsAdded", row.programs().added())
                .param("programsChanged", row.programs().changed())
                .param("programsUnchanged", row.programs().unchanged())
                .param("bytes", row.bytes())
                .param("sha256", row.sha256())
                .update();
        List<Object[]> problems = new ArrayList<>();
        for (MeterImportProblem problem : more) {
            problems.add(new Object[] {
                row.id().id(),
                first + problems.size(),
                problem.line(),
                problem.rule().name(),
                problem.found()
            });
        }
        batches.batchUpdate(
                "INSERT INTO usage_import_problem (import_id, number, line, rule, found) VALUES (?, ?, ?, ?, ?)",
                problems);
    }

    Optional<MeterImportRow> find(MeterImportId id) {
        return jdbc.sql("SELECT * FROM usage_import WHERE id = :id")
                .param("id", id.toString())
                .query(MeterImportTable::row)
                .optional();
    }

    /** The newest first. */
    List<MeterImportRow> newest(Pageable page) {
        return jdbc.sql("SELECT * FROM usage_import ORDER BY started_at DESC, id LIMIT :limit OFFSET :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(MeterImportTable::row)
                .list();
    }

    List<MeterImportProblem> problems(MeterImportId id, Pageable page) {
        return jdbc.sql("""
                        SELECT line, rule, found FROM usage_import_problem WHERE import_id = :id
                         ORDER BY number LIMIT :limit OFFSET :offset""")
                .param("id", id.toString())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> problem(row))
                .list();
    }

    private MeterImportProblem problem(ResultSet row) throws SQLException {
        var rule = MeterImportRule.valueOf(row.getString("rule"));
        return new MeterImportProblem(
                row.getLong("line"), rule, row.getString("found"), MeterImportRun.expected(texts, rule));
    }

    private static MeterImportRow row(ResultSet row, int number) throws SQLException {
        LocalDateTime ended = row.getObject("ended_at", LocalDateTime.class);
        return new MeterImportRow(
                new MeterImportId(UUID.fromString(row.getString("id"))),
                MeterImportKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getString("importer"),
                MeterImportState.valueOf(row.getString("state")),
                instant(row, "started_at"),
                instant(row, "told_at"),
                ended == null ? null : ended.toInstant(ZoneOffset.UTC),
                row.getLong("position"),
                row.getLong("rows_read"),
                row.getLong("rows_refused"),
                taken(row, "days"),
                taken(row, "bills"),
                taken(row, "programs"),
                row.getLong("bytes_read"),
                row.getString("sha256"));
    }

    private static Taken taken(ResultSet row, String what) throws SQLException {
        return new Taken(row.getInt(what + "_added"), row.getInt(what + "_changed"), row.getInt(what + "_unchanged"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
