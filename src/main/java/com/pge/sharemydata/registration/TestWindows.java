package com.pge.sharemydata.registration;

import com.pge.sharemydata.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Watches the time in which an approved company passes its tests. */
@Service
class TestWindows {

    private static final int AT_ONCE = 100;

    private final RegistrationRepository repository;
    private final Milestones milestones;
    private final RegistrationMails mails;
    private final RegistrationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TestWindows(
            RegistrationRepository repository,
            Milestones milestones,
            RegistrationMails mails,
            RegistrationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.milestones = milestones;
        this.mails = mails;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Closes the windows of the tested, ends the approvals whose time is up, and reminds the others. */
    @Transactional
    public void look() {
        List<Registration> waiting = repository.untested(PageRequest.of(0, AT_ONCE));
        waiting.forEach(this::look);
    }

    private void look(Registration registration) {
        Instant now = clock.instant();
        RegistrationDetails approved = registration.details();
        Instant ends = Objects.requireNonNull(approved.decidedAt()).plus(settings.testWindow());
        if (milestones.reached(Milestone.TESTS_PASSED, approved.organization()).isPresent()) {
            registration.tested(now);
        } else if (!now.isBefore(ends)) {
            events.publishEvent(registration.expire(Actor.SYSTEM, now));
            if (isNewest(approved)) {
                Registration draft = repository.save(registration.next(now));
                events.publishEvent(draft.started(Actor.SYSTEM, now));
            }
        } else {
            reminder(Duration.between(now, ends)).ifPresent(days -> mails.remind(approved, ends, days));
        }
    }

    /** Where a change is on its way already, that one goes on. */
    private boolean isNewest(RegistrationDetails approved) {
        return repository
                .findFirstByOrganizationOrderByNumberDesc(approved.organization())
                .map(Registration::details)
                .filter(newest -> newest.number() > approved.number())
                .isEmpty();
    }

    /** The reminder due with so much time left: the latest whose day has come. */
    private Optional<Integer> reminder(Duration left) {
        return settings.reminderDays().stream()
                .filter(days -> left.compareTo(Duration.ofDays(days)) <= 0)
                .min(Comparator.naturalOrder());
    }
}
