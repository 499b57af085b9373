package com.pge.sharemydata.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A real SMTP server that delivers to nobody but keeps every mail for reading. */
public final class LocalMail implements AutoCloseable {

    private final GreenMail server;

    private LocalMail(GreenMail server) {
        this.server = server;
    }

    static LocalMail start(int port) {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new LocalMail(server);
    }

    /** Every mail so far, oldest first. */
    public List<Mail> mails() {
        return Arrays.stream(server.getReceivedMessages()).map(LocalMail::read).toList();
    }

    /** The mails to one address, oldest first. */
    public List<Mail> to(String recipient) {
        return mails().stream()
                .filter(mail -> mail.recipient().equalsIgnoreCase(recipient))
                .toList();
    }

    /** Stops taking mail, as a server that is down. */
    public void stop() {
        server.stop();
    }

    /** Takes mail again. */
    public void restart() {
        server.start();
    }

    /** One mail as its reader sees it; the text is the plain part. */
    public record Mail(String id, String recipient, String subject, String text) {}

    private static Mail read(MimeMessage message) {
        try {
            return new Mail(
                    message.getMessageID(),
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    plain(message.getContent()));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String plain(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType("text/plain") || part.isMimeType("multipart/*")) {
                    return plain(part.getContent());
                }
            }
            return "";
        }
        return content.toString();
    }

    @Override
    public void close() {
        server.stop();
    }
}
