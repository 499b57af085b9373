package com.pge.sharemydata.effects;

import com.pge.sharemydata.effects.Publications.Failed;
import com.pge.sharemydata.security.Roles;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What can be done about effects that failed. No method opens a transaction: the registry marks each publication by
 * itself before it hands it out, and the listeners must see the mark.
 */
@Service
public class Effects {

    private static final String OFFICE = "hasAnyRole('" + Roles.REVIEWER + "', '" + Roles.PROGRAM_ADMIN + "')";
    private static final Pattern LISTENER = Pattern.compile("(?:.*\\.)?(\\w+)\\.\\w+\\(.*");
    private static final int AT_ONCE = 100;

    private final Publications publications;
    private final FailedEventPublications failed;
    private final CompletedEventPublications completed;
    private final EffectSettings settings;
    private final Clock clock;

    Effects(
            Publications publications,
            FailedEventPublications failed,
            CompletedEventPublications completed,
            EffectSettings settings,
            Clock clock) {
        this.publications = publications;
        this.failed = failed;
        this.completed = completed;
        this.settings = settings;
        this.clock = clock;
    }

    /** Everything that failed, what needs a person first. */
    @PreAuthorize(OFFICE)
    public List<EffectRow> unfinished(Pageable page) {
        return publications.failed(page.getOffset(), page.getPageSize()).stream()
                .map(this::row)
                .toList();
    }

    /** Tries one effect at once; whether it worked shows on the next look. */
    @PreAuthorize(OFFICE)
    public void tryAgain(UUID id) {
        resubmit(Set.of(id));
    }

    /** Hands out again what has waited long enough. For the job. */
    void resubmitDue() {
        Instant now = clock.instant();
        resubmit(publications.failed(settings.tries(), AT_ONCE).stream()
                .filter(effect -> !nextTry(effect).isAfter(now))
                .map(Failed::id)
                .collect(Collectors.toSet()));
    }

    /** Forgets what is long done. For the job. */
    void forget() {
        completed.deletePublicationsOlderThan(settings.keep());
    }

    private void resubmit(Set<UUID> ids) {
        if (!ids.isEmpty()) {
            // The registry applies its limits before the filter, and knows no back-off: both are ours.
            failed.resubmit(ResubmissionOptions.defaults()
                    .withMaxInFlight(Integer.MAX_VALUE)
                    .withBatchSize(Integer.MAX_VALUE)
                    .withFilter(publication -> ids.contains(publication.getIdentifier())));
        }
    }

    private EffectRow row(Failed effect) {
        return new EffectRow(
                effect.id(),
                effect.event().substring(effect.event().lastIndexOf('.') + 1),
                simple(effect.listener()),
                effect.tries(),
                effect.since(),
                effect.tries() < settings.tries() ? nextTry(effect) : null);
    }

    private Instant nextTry(Failed effect) {
        return effect.lastTry().plus(settings.waitAfter(effect.tries()));
    }

    private static String simple(String listener) {
        Matcher parts = LISTENER.matcher(listener);
        return parts.matches() ? parts.group(1) : listener;
    }
}
