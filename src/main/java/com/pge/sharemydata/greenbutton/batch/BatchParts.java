package com.pge.sharemydata.greenbutton.batch;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The files of long batches after their first ones. */
@Component
class BatchParts {

    private final JdbcTemplate jdbc;

    BatchParts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param id by which it is fetched; the same when the batch is built again */
    record Part(UUID id, BatchFile file) {}

    /** In their order. */
    List<Part> of(UUID batch) {
        return jdbc.query(
                "select * from greenbutton_batch_part where batch = ? order by number", (row, _) -> part(row), batch);
    }

    Optional<UUID> batchOf(UUID part) {
        return jdbc
                .query(
                        "select batch from greenbutton_batch_part where id = ?",
                        (row, _) -> row.getObject("batch", UUID.class),
                        part)
                .stream()
                .findFirst();
    }

    void replace(UUID batch, List<BatchFile> files) {
        jdbc.update("delete from greenbutton_batch_part where batch = ?", batch);
        IntStream.range(0, files.size()).forEach(index -> add(batch, index + 2, files.get(index)));
    }

    private void add(UUID batch, int number, BatchFile file) {
        UUID id = UUID.nameUUIDFromBytes((batch + "/" + number).getBytes(StandardCharsets.US_ASCII));
        jdbc.update(
                "insert into greenbutton_batch_part (id, batch, number, file, sha256, compressed_size, size)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                batch,
                number,
                file.name(),
                file.sha256(),
                file.compressedSize(),
                file.size());
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getObject("id", UUID.class),
                new BatchFile(
                        row.getString("file"),
                        row.getString("sha256"),
                        row.getLong("compressed_size"),
                        row.getLong("size")));
    }
}
