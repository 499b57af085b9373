package com.pge.sharemydata.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail in the back office's list; its body is nobody's business but the recipient's. */
public record MailRow(
        MailId id,
        String recipient,
        String subject,
        MailState state,
        int attempts,
        @Nullable String lastError,
        Instant queuedAt,
        @Nullable Instant sentAt) {}
