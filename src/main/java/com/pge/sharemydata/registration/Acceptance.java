package com.pge.sharemydata.registration;

import com.pge.sharemydata.shared.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who agreed to which version of a text, and when. */
@Embeddable
public record Acceptance(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Agreement agreement,

        @Column(name = "agreement_version") String version,
        String subject,
        String name,
        @Column(name = "accepted_at") Instant at) {

    static Acceptance of(Agreement agreement, Actor by, Instant at) {
        return new Acceptance(agreement, agreement.version(), by.subject(), by.name(), at);
    }

    boolean isOfVersionInForce() {
        return version.equals(agreement.version());
    }
}
