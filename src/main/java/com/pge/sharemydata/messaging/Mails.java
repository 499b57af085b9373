package com.pge.sharemydata.messaging;

import com.pge.sharemydata.shared.EmailAddress;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails this portal sends; each is a row first and goes out after the commit, again and again until it is delivered. */
@Service
@Transactional
public class Mails {

    /**
     * Hands over a mail in the caller's transaction. The same occasion and recipient a second time is no second mail, so
     * that a listener may run twice.
     *
     * @param occasion what this mail is about, stable over repetitions, such as {@code registration-submitted:<id>}
     * @param template texts {@code mail.<template>.subject} and {@code mail.<template>.body}
     * @param arguments the named slots <code>{name}</code> of the texts; {@code link} is a path on the portal
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(
            String occasion, EmailAddress recipient, Locale language, String template, Map<String, String> arguments) {
        throw new UnsupportedOperationException();
    }
}
