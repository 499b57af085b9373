package com.pge.sharemydata.registration;

import com.pge.sharemydata.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Watches the time in which companies answer what they were asked. */
@Service
class InformationDeadlines {

    private static final PageRequest AT_ONCE = PageRequest.of(0, 500);

    private final RegistrationRepository repository;
    private final RegistrationMails mails;
    private final InformationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InformationDeadlines(
            RegistrationRepository repository,
            RegistrationMails mails,
            InformationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.mails = mails;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Gives back to their reviewers what is overdue, and reminds the others. */
    @Transactional
    public void look() {
        repository.inStatus(List.of(RegistrationStatus.INFO_REQUESTED), AT_ONCE).forEach(this::look);
    }

    private void look(Registration registration) {
        RegistrationDetails waiting = registration.details();
        Instant due = waiting.answersDue();
        Instant now = clock.instant();
        if (due == null || !now.isBefore(due)) {
            events.publishEvent(registration.overdue(Actor.SYSTEM, now));
        } else {
            reminder(Duration.between(now, due)).ifPresent(days -> mails.remindToAnswer(waiting, due, days));
        }
    }

    /** The reminder due with so much time left: the latest whose day has come. */
    private Optional<Integer> reminder(Duration left) {
        return settings.reminderDays().stream()
                .filter(days -> left.compareTo(Duration.ofDays(days)) <= 0)
                .min(Comparator.naturalOrder());
    }
}
