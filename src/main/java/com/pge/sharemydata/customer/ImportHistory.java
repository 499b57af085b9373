package com.pge.sharemydata.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All imports there ever were, with what was wrong. */
@Repository
class ImportHistory {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ImportHistory(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(ImportId id, ImportReport report, String importer, Instant began, Instant ended) {
        jdbc.sql("""
                        INSERT INTO customer_import (id, file_name, importer, started_at, ended_at, rows_read, rows_added,
                                                     rows_changed, rows_unchanged, rows_refused, complete)
                        VALUES (:id, :file, :importer, :began, :ended, :rows, :added, :changed, :unchanged, :refused,
                                :complete)""")
                .param("id", id.toString())
                .param("file", report.fileName())
                .param("importer", importer)
                .param("began", utc(began))
                .param("ended", utc(ended))
                .param("rows", report.rows())
                .param("added", report.added())
                .param("changed", report.changed())
                .param("unchanged", report.unchanged())
                .param("refused", report.refused())
                .param("complete", report.complete())
                .update();
        List<SqlParameterSource> problems = new ArrayList<>();
        for (ImportProblem problem : report.problems()) {
            problems.add(new MapSqlParameterSource("id", id.toString())
                    .addValue("position", problems.size())
                    .addValue("line", problem.line())
                    .addValue("field", problem.field())
                    .addValue("rule", problem.rule())
                    .addValue("found", problem.found())
                    .addValue("expected", problem.expected()));
        }
        batches.batchUpdate(
                "INSERT INTO customer_import_problem (import_id, position, line, field, rule, found, expected)"
                        + " VALUES (:id, :position, :line, :field, :rule, :found, :expected)",
                problems.toArray(SqlParameterSource[]::new));
    }

    List<ImportRow> newest(Pageable page) {
        return jdbc.sql("SELECT * FROM customer_import ORDER BY ended_at DESC, id LIMIT :limit OFFSET :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(ImportHistory::row)
                .list();
    }

    List<ImportProblem> problems(ImportId id, Pageable page) {
        return jdbc.sql("""
                        SELECT line, field, rule, found, expected FROM customer_import_problem WHERE import_id = :id
                         ORDER BY position LIMIT :limit OFFSET :offset""")
                .param("id", id.toString())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new ImportProblem(
                        row.getLong("line"),
                        row.getString("field"),
                        row.getString("rule"),
                        row.getString("found"),
                        row.getString("expected")))
                .list();
    }

    private static ImportRow row(ResultSet row, int number) throws SQLException {
        return new ImportRow(
                new ImportId(UUID.fromString(row.getString("id"))),
                row.getString("file_name"),
                row.getString("importer"),
                row.getObject("ended_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("rows_read"),
                row.getLong("rows_added"),
                row.getLong("rows_changed"),
                row.getLong("rows_unchanged"),
                row.getLong("rows_refused"),
                row.getBoolean("complete"));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
