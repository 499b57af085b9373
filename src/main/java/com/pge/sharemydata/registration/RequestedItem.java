package com.pge.sharemydata.registration;

import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.shared.RuleViolation;
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
 * One thing that a reviewer asked the company for, and its answer.
 *
 * @param round of asking, from 1
 * @param kind of the document wanted; null where words are the answer
 * @param remark why the answer was not enough, as the company reads it
 */
@Embeddable
public record RequestedItem(
        UUID item,
        int round,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable
        EvidenceKind kind,

        String question,
        Instant dueAt,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        RequestedItemState state,

        @Nullable String answer,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "document_id")) @Nullable
        DocumentId document,

        @Nullable String remark) {

    static RequestedItem of(AskedItem asked, int round, Instant dueAt) {
        return new RequestedItem(
                UUID.randomUUID(),
                round,
                asked.kind(),
                asked.question(),
                dueAt,
                RequestedItemState.REQUESTED,
                null,
                null,
                null);
    }

    public boolean isOpen() {
        return state == RequestedItemState.REQUESTED;
    }

    RequestedItem answered(@Nullable String text, @Nullable DocumentId paper) {
        String given = Typed.text(text, 4000);
        if (kind == null ? given == null : paper == null) {
            throw new RuleViolation("registration.error.answer");
        }
        return become(RequestedItemState.RECEIVED, given, paper, null);
    }

    RequestedItem accepted() {
        return become(RequestedItemState.ACCEPTED, answer, document, null);
    }

    RequestedItem rejected(String why) {
        String given = Typed.text(why, 1000);
        if (given == null) {
            throw new RuleViolation("registration.error.remark");
        }
        return become(RequestedItemState.REJECTED, answer, document, given);
    }

    RequestedItem expired() {
        return become(RequestedItemState.EXPIRED, null, null, null);
    }

    private RequestedItem become(
            RequestedItemState next, @Nullable String text, @Nullable DocumentId paper, @Nullable String why) {
        if (!state.leadsTo(next)) {
            throw new RuleViolation("registration.error.item", state, next);
        }
        return new RequestedItem(item, round, kind, question, dueAt, next, text, paper, why);
    }
}
