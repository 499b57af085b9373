package com.pge.sharemydata.messaging;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import org.jspecify.annotations.Nullable;

/**
 * The words of a mail.
 *
 * @param body paragraphs, parted by a blank line
 * @param action what the link says; null without a link
 * @param link absolute; null where there is nothing to do
 */
@Embeddable
record Letter(
        String subject,
        @Lob String body,
        @Nullable String action,
        @Nullable String link) {}
