package com.pge.sharemydata.registration;

import com.pge.sharemydata.document.DocumentId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document that shall prove something. Its owner in module {@code document} is the organization's id. */
@Embeddable
public record Evidence(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        EvidenceKind kind,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "document_id"))
        DocumentId document,

        @Column(name = "added_at") Instant at) {}
