package com.pge.sharemydata.eligibility;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A prohibited company that an organization may be.
 *
 * @param found the organization's name or tax id
 * @param company the name on the list that it was compared with
 * @param score how alike, in percent
 */
@Embeddable
public record ScreeningHit(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        HitKind kind,

        String found,
        String company,
        int score,
        String reason,
        LocalDate since) {}
