package com.pge.sharemydata.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bytes, texts and pictures of documents, in rows small enough for any packet, in the caller's transaction. */
@Repository
class DocumentContents {

    private static final int CHUNK = 1024 * 1024;

    private final JdbcClient jdbc;

    DocumentContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(DocumentId document, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                jdbc.sql("insert into document_chunk (document, number, content) values (?, ?, ?)")
                        .params(document.id(), number++, chunk)
                        .update();
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    void write(DocumentId document, List<String> texts) {
        int number = 1;
        for (String text : texts) {
            jdbc.sql("insert into document_page (document, number, text) values (?, ?, ?)")
                    .params(document.id(), number++, text)
                    .update();
        }
    }

    /** One chunk in memory at a time, fetched as the reader comes to it. */
    InputStream read(DocumentId document) {
        return new ChunkStream(number -> chunk(document, number));
    }

    List<String> texts(DocumentId document) {
        return jdbc.sql("select text from document_page where document = ? order by number")
                .param(document.id())
                .query((row, index) -> row.getString(1))
                .list();
    }

    Optional<byte[]> preview(DocumentId document, int page) {
        return jdbc.sql("select preview from document_page where document = ? and number = ? and preview is not null")
                .params(document.id(), page)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    void keepPreview(DocumentId document, int page, byte[] picture) {
        jdbc.sql("update document_page set preview = ? where document = ? and number = ?")
                .params(picture, document.id(), page)
                .update();
    }

    private Optional<byte[]> chunk(DocumentId document, int number) {
        return jdbc.sql("select content from document_chunk where document = ? and number = ?")
                .params(document.id(), number)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }
}
