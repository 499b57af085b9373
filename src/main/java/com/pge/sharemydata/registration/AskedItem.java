package com.pge.sharemydata.registration;

import com.pge.sharemydata.shared.RuleViolation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing a reviewer wants of the company.
 *
 * @param kind of the document wanted; null where words are the answer
 * @param question as the company reads it
 */
public record AskedItem(@Nullable EvidenceKind kind, String question) {

    public AskedItem {
        question = Objects.requireNonNullElse(Typed.text(question, 1000), "");
        if (question.isEmpty()) {
            throw new RuleViolation("registration.error.question");
        }
    }
}
