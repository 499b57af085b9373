package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.testing.LocalMail;
import com.pge.sharemydata.testing.LocalPortal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails of a running portal, as their readers wait for them. */
record Mailbox(LocalMail mail) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    static Mailbox of(LocalPortal portal) {
        return new Mailbox(portal.mail());
    }

    /** The newest mail to the address whose subject holds the text; waits for it. */
    LocalMail.Mail next(String recipient, String subject) {
        return await("a mail to " + recipient + " about " + subject)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> mail.to(recipient).stream()
                                .filter(each -> each.subject().contains(subject))
                                .reduce((first, last) -> last)
                                .orElse(null),
                        found -> found != null);
    }

    static String link(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as("a link in the mail").isTrue();
        return link.group();
    }
}
