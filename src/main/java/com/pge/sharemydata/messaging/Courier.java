package com.pge.sharemydata.messaging;

import com.pge.sharemydata.shared.Unavailable;
import jakarta.mail.MessagingException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hands mails to the mail server. Holds no transaction and no database connection while the server is slow; a try that fails
 * is noted on the row and thrown, so that the publication registry keeps the mail for another one.
 */
@Component
class Courier {

    private final Mails mails;
    private final Envelope envelope;
    private final JavaMailSender sender;

    Courier(Mails mails, Envelope envelope, JavaMailSender sender) {
        this.mails = mails;
        this.envelope = envelope;
        this.sender = sender;
    }

    /** In lanes of its own: where the mail server hangs, other effects go on. */
    @Async(MailLanes.NAME)
    @TransactionalEventListener
    void on(MailQueued event) {
        mails.find(event.mail()).filter(mail -> mail.state() != MailState.SENT).ifPresent(this::deliver);
    }

    private void deliver(Mail mail) {
        try {
            var message = sender.createMimeMessage();
            envelope.address(message, mail);
            sender.send(message);
        } catch (MailException | MessagingException undelivered) {
            mails.failed(
                    mail.id(),
                    NestedExceptionUtils.getMostSpecificCause(undelivered).toString());
            throw new Unavailable("The mail server", undelivered);
        }
        mails.sent(mail.id());
    }
}
