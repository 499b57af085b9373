package com.pge.sharemydata.messaging;

import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One mail to one recipient: its words as they were when it was handed over, and how its delivery went. */
@Entity
class Mail {

    private static final int LONGEST_ERROR = 500;

    @EmbeddedId
    private MailId id;

    private String occasion;
    private String recipient;
    private String language;
    private String template;

    @Embedded
    private Letter letter;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MailState state = MailState.PENDING;

    private int attempts;
    private @Nullable String lastError;
    private Instant queuedAt;
    private @Nullable Instant sentAt;

    @Version
    private @Nullable Long version;

    Mail(String occasion, EmailAddress recipient, Locale language, String template, Letter letter, Instant at) {
        this.id = MailId.next();
        this.occasion = occasion;
        this.recipient = recipient.value();
        this.language = language.toLanguageTag();
        this.template = template;
        this.letter = letter;
        this.queuedAt = at;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    MailId id() {
        return id;
    }

    String occasion() {
        return occasion;
    }

    String template() {
        return template;
    }

    EmailAddress recipient() {
        return new EmailAddress(recipient);
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Letter letter() {
        return letter;
    }

    MailState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    String lastError() {
        return lastError;
    }

    Instant queuedAt() {
        return queuedAt;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    void sent(Instant at) {
        attempts++;
        state = MailState.SENT;
        sentAt = at;
        lastError = null;
    }

    /** Keeps why the last try failed, unless another node was luckier meanwhile. */
    void failed(String why) {
        attempts++;
        if (state != MailState.SENT) {
            state = MailState.FAILED;
            lastError = why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR) : why;
        }
    }

    /** Puts a failed mail back in line. */
    MailQueued again(Instant at) {
        if (state != MailState.FAILED) {
            throw new RuleViolation("messaging.error.not-failed", state);
        }
        state = MailState.PENDING;
        return new MailQueued(id, at);
    }
}
