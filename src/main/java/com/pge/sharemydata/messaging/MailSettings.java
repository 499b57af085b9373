package com.pge.sharemydata.messaging;

import com.pge.sharemydata.shared.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who the portal's mails come from. */
@ConfigurationProperties("portal.mail")
record MailSettings(
        @DefaultValue("sharemydata@pge.com") EmailAddress from,
        @DefaultValue("PG&E Share My Data") String fromName) {

    String domain() {
        return from.value().substring(from.value().indexOf('@') + 1);
    }
}
