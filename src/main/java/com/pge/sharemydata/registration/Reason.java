package com.pge.sharemydata.registration;

import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision fell as it did.
 *
 * @param text what the reviewer adds for the applicant to read; null where the catalogue's words are enough
 */
@Embeddable
public record Reason(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        ReasonCode code,

        @Column(name = "reason_text") @Nullable String text) {

    public Reason {
        text = Typed.text(text, 1000);
        if (text == null && code.needsText()) {
            throw new RuleViolation("registration.error.reason-text", code);
        }
    }
}
