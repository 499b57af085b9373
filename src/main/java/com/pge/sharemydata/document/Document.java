package com.pge.sharemydata.document;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A PDF that somebody handed in and that passed the inspection. It never changes; a better one is another document. */
@Entity
class Document {

    @EmbeddedId
    private DocumentId id;

    @SuppressWarnings("UnusedVariable") // read by the repository's query
    private UUID owner;

    private String fileName;
    private long size;
    private int pages;
    private String sha256;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ScanResult scan;

    private Instant storedAt;

    @Version
    private @Nullable Long version;

    Document(UUID owner, String fileName, Spool spool, int pages, ScanResult scan, Instant storedAt) {
        this.id = DocumentId.next();
        this.owner = owner;
        this.fileName = FileNames.clean(fileName);
        this.size = spool.size();
        this.pages = pages;
        this.sha256 = spool.sha256();
        this.scan = scan;
        // The table keeps no more than that.
        this.storedAt = storedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    DocumentId id() {
        return id;
    }

    DocumentDetails details() {
        return new DocumentDetails(id, fileName, size, pages, sha256, scan, storedAt);
    }
}
