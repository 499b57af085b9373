package com.pge.sharemydata.authorization;

import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.shared.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an authorization rests on: who agreed, when, to which texts. Never changes.
 *
 * @param submission drawn by the page on which it was given
 * @param version of the company's registration that was read
 * @param terms version of the terms of sharing
 * @param subject of the person who agreed, or who entered the paper form
 * @param form the signed paper form; null unless the origin is {@link AuthorizationOrigin#PAPER}
 */
@Embeddable
record Basis(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        AuthorizationOrigin origin,

        UUID submission,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "registration"))
        RegistrationId version,

        String terms,
        String subject,
        String subjectName,
        Instant givenAt,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "form")) @Nullable
        DocumentId form) {

    Actor by() {
        return new Actor(subject, subjectName);
    }
}
