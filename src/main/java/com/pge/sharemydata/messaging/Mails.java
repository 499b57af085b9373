package com.pge.sharemydata.messaging;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Person;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails this portal sends; each is a row first and goes out after the commit, again and again until it is delivered. */
@Service
@Transactional
public class Mails {

    private static final String OFFICE = "hasAnyRole('" + Roles.REVIEWER + "', '" + Roles.PROGRAM_ADMIN + "')";
    private static final String READERS =
            "hasAnyRole('" + Roles.REVIEWER + "', '" + Roles.PROGRAM_ADMIN + "', '" + Roles.AUDITOR + "')";

    private final MailRepository repository;
    private final Letters letters;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    Mails(
            MailRepository repository,
            Letters letters,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.repository = repository;
        this.letters = letters;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Hands over a mail in the caller's transaction. The same occasion and recipient a second time is no second mail, so
     * that a listener may run twice.
     *
     * @param occasion what this mail is about, stable over repetitions, such as {@code registration-submitted:<id>}
     * @param template texts {@code mail.<template>.subject} and {@code mail.<template>.body}, and
     *     {@code mail.<template>.action} where there is a link
     * @param arguments the named slots <code>{name}</code> of the texts; {@code link} is a path on the portal. They are
     *     kept with the mail's words: no secrets
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(
            String occasion, EmailAddress recipient, Locale language, String template, Map<String, String> arguments) {
        if (repository.existsByOccasionAndRecipient(occasion, recipient.value())) {
            return;
        }
        Locale ours = Languages.nearest(language);
        var mail = repository.save(new Mail(
                occasion, recipient, ours, template, letters.write(template, ours, arguments), clock.instant()));
        events.publishEvent(new MailQueued(mail.id(), clock.instant()));
    }

    /** Newest first; the state is null for all, the recipient a part of the address. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<MailRow> find(String recipient, @Nullable MailState state, Pageable page) {
        return repository.rows(recipient.strip().toLowerCase(Locale.ROOT), state, page);
    }

    /** A mail to the person at the keyboard, to see that mails arrive. */
    @PreAuthorize(READERS)
    public void sendTest() {
        Person person = actor.person();
        send(
                "test:" + UUID.randomUUID(),
                person.email(),
                Languages.ENGLISH,
                "test",
                Map.of("name", person.name(), "link", "/admin/mails"));
    }

    /** Tries a failed mail at once. */
    @PreAuthorize(OFFICE)
    public void resend(MailId id) {
        events.publishEvent(find(id).orElseThrow(() -> new RuleViolation("messaging.error.unknown"))
                .again(clock.instant()));
    }

    Optional<Mail> find(MailId id) {
        return repository.findById(id);
    }

    void sent(MailId id) {
        find(id).ifPresent(mail -> mail.sent(clock.instant()));
    }

    void failed(MailId id, String why) {
        find(id).ifPresent(mail -> mail.failed(why));
    }
}
