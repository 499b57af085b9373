package com.pge.sharemydata.messaging;

import com.pge.sharemydata.shared.Unavailable;
import jakarta.mail.MessagingException;
import java.util.concurrent.Semaphore;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Hands mails to the mail server, so many at once: news for every company must not run it down. Holds no transaction and no
 * database connection while the server is slow; a try that fails is noted on the row and thrown, so that the publication
 * registry keeps the mail for another one.
 */
@Component
class Courier {

    private final Mails mails;
    private final Envelope envelope;
    private final JavaMailSender sender;
    private final Semaphore places;

    Courier(Mails mails, Envelope envelope, JavaMailSender sender, MailSettings settings) {
        this.mails = mails;
        this.envelope = envelope;
        this.sender = sender;
        this.places = new Semaphore(settings.atOnce(), true);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(MailQueued event) {
        places.acquireUninterruptibly();
        try {
            mails.find(event.mail())
                    .filter(mail -> mail.state() != MailState.SENT)
                    .ifPresent(this::deliver);
        } finally {
            places.release();
        }
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
