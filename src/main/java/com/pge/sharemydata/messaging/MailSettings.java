package com.pge.sharemydata.messaging;

import com.pge.sharemydata.shared.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the portal's mails come from, and how they go out.
 *
 * @param atOnce mails that a node hands to the mail server at the same time; those beyond wait
 */
@ConfigurationProperties("portal.mail")
record MailSettings(
        @DefaultValue("sharemydata@pge.com") EmailAddress from,
        @DefaultValue("PG&E Share My Data") String fromName,
        @DefaultValue("8") int atOnce) {

    MailSettings {
        if (atOnce < 1) {
            throw new IllegalArgumentException("portal.mail.at-once: one mail goes at once at least");
        }
    }

    String domain() {
        return from.value().substring(from.value().indexOf('@') + 1);
    }
}
