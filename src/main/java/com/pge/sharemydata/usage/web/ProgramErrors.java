package com.pge.sharemydata.usage.web;

import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.shared.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Puts a refusal into words for the utility's systems: Problem Details (RFC 9457). */
@RestControllerAdvice(basePackageClasses = ProgramErrors.class)
class ProgramErrors {

    private final Texts texts;

    ProgramErrors(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ProblemDetail refused(RuleViolation refusal) {
        HttpStatus status = switch (refusal.messageKey()) {
            case "usage.error.import-unknown" -> HttpStatus.NOT_FOUND;
            case "usage.error.import-running" -> HttpStatus.CONFLICT;
            default -> HttpStatus.BAD_REQUEST;
        };
        return ProblemDetail.forStatusAndDetail(
                status, texts.text(refusal.messageKey(), Languages.ENGLISH, refusal.arguments()));
    }
}
