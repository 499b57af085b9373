package com.pge.sharemydata.document;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF of the portal's own says, from top to bottom.
 *
 * @param writtenAt goes into the document's properties; the same text of the same time gives the same bytes
 */
public record PdfText(String title, @Nullable String subtitle, Instant writtenAt, List<Block> blocks) {

    public PdfText {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document has a title");
        }
        blocks = List.copyOf(blocks);
    }

    /** One piece of a text. A line feed within a text begins a new line. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    public sealed interface Block {}

    /** The name of what follows. */
    public record Heading(String text) implements Block {}

    /** A few sentences. */
    public record Paragraph(String text) implements Block {}

    /** Facts, each with its name. */
    public record Rows(List<Row> rows) implements Block {
        public Rows {
            rows = List.copyOf(rows);
        }

        public static Rows of(Row... rows) {
            return new Rows(List.of(rows));
        }
    }

    /** One fact: what it is, and what it is here. */
    public record Row(String label, String value) {}

    /** Points of equal weight. */
    public record Bullets(List<String> points) implements Block {
        public Bullets {
            points = List.copyOf(points);
        }
    }

    /** What has to be said but is not read first. */
    public record SmallPrint(String text) implements Block {}
}
