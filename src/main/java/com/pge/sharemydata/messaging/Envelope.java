package com.pge.sharemydata.messaging;

import com.pge.sharemydata.shared.Texts;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Turns a mail into the message that goes over the wire: plain text, and the same as simple HTML in the house's look. */
@Component
class Envelope {

    private final MailSettings settings;
    private final Texts texts;

    Envelope(MailSettings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    /** Fills the message. Its id comes from the row, so that a second delivery is recognized as the same mail. */
    void address(MimeMessage message, Mail mail) throws MessagingException {
        var helper = new MimeMessageHelper(
                message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
        try {
            helper.setFrom(settings.from().value(), settings.fromName());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        helper.setTo(mail.recipient().value());
        helper.setSubject(mail.letter().subject());
        helper.setSentDate(Date.from(mail.queuedAt()));
        helper.setText(plain(mail), html(mail));
        message.setHeader("Content-Language", mail.language().toLanguageTag());
        // RFC 3834, 5: nobody's out-of-office note should answer a machine.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", "<" + mail.id() + "@" + settings.domain() + ">");
    }

    private String plain(Mail mail) {
        Letter letter = mail.letter();
        return Stream.of(letter.body(), link(letter), "-- \n" + footer(mail.language()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String link(Letter letter) {
        return letter.link() == null ? "" : letter.action() + ":\n" + letter.link();
    }

    private String html(Mail mail) {
        Letter letter = mail.letter();
        String paragraphs = Stream.of(letter.body().split("\\n\\s*\\n"))
                .map(paragraph -> "<p style=\"margin:0 0 16px\">"
                        + escaped(paragraph.strip()).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark"><title>%s</title></head>
                <body style="margin:0;background:#f4f6fa;color:#0f1b2d;font:16px/1.5 'Public Sans',system-ui,sans-serif">
                <div role="article" style="max-width:36rem;margin:0 auto;padding:24px 16px">
                <p style="margin:0 0 16px;font-weight:700;color:#0b2344">Share My Data</p>
                <div style="background:#ffffff;border:1px solid #d3dbe6;border-radius:12px;padding:24px">
                <h1 style="margin:0 0 16px;font-size:24px;line-height:1.25">%s</h1>
                %s
                %s
                </div>
                <p style="margin:16px 0 0;font-size:14px;color:#47566b">%s</p>
                </div></body></html>
                """.formatted(
                        mail.language().toLanguageTag(),
                        escaped(letter.subject()),
                        escaped(letter.subject()),
                        paragraphs,
                        button(letter),
                        escaped(footer(mail.language())));
    }

    private static String button(Letter letter) {
        return letter.link() == null
                ? ""
                : "<p style=\"margin:24px 0 0\"><a href=\"" + escaped(letter.link())
                        + "\" style=\"display:inline-block;background:#0b57a8;color:#ffffff;font-weight:600;"
                        + "text-decoration:none;border-radius:8px;padding:12px 20px\">" + escaped(letter.action())
                        + "</a></p>";
    }

    private String footer(Locale language) {
        return texts.text("messaging.mail.footer", language, settings.from().value());
    }

    private static String escaped(@Nullable String text) {
        return text == null ? "" : HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
