package com.pge.sharemydata.messaging;

import com.pge.sharemydata.security.PortalAddress;
import com.pge.sharemydata.shared.Texts;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes letters: fills the named slots of a template's texts in the recipient's language. */
@Component
class Letters {

    private static final int LONGEST_SUBJECT = 250;

    private final Texts texts;
    private final PortalAddress portal;

    Letters(Texts texts, PortalAddress portal) {
        this.texts = texts;
        this.portal = portal;
    }

    /** A template without subject or body is a caller's bug and stops the change that wanted the mail. */
    Letter write(String template, Locale language, Map<String, String> arguments) {
        String link = arguments.get("link");
        String subject = fill(template, "subject", language, arguments).replaceAll("\\s+", " ");
        return new Letter(
                subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject,
                fill(template, "body", language, arguments),
                link == null ? null : fill(template, "action", language, arguments),
                link == null ? null : absolute(link));
    }

    private String fill(String template, String part, Locale language, Map<String, String> arguments) {
        String key = "mail." + template + "." + part;
        String text = texts.find(key, language)
                .orElseThrow(() -> new IllegalArgumentException("No text for the mail: " + key));
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return text;
    }

    private String absolute(String link) {
        return link.startsWith("/") ? portal.of(link) : link;
    }
}
