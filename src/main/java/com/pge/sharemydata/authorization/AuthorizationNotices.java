package com.pge.sharemydata.authorization;

import com.pge.sharemydata.ui.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds customers of what they share: that it ends soon, or that nobody uses it. */
@Component
class AuthorizationNotices {

    private static final int MANY = 500;

    private final AuthorizationRepository repository;
    private final AuthorizationMails mails;
    private final ObjectProvider<Deliveries> deliveries;
    private final AuthorizationSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AuthorizationNotices(
            AuthorizationRepository repository,
            AuthorizationMails mails,
            ObjectProvider<Deliveries> deliveries,
            AuthorizationSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.repository = repository;
        this.mails = mails;
        this.deliveries = deliveries;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Each reminder has its span of days, so that one which comes late does not bring the earlier ones with it. */
    void remindOfEnds() {
        Instant from = clock.instant();
        LocalDate today = LocalDate.ofInstant(from, Dates.PACIFIC);
        for (int days : settings.reminderDays().stream().sorted().toList()) {
            Instant until =
                    today.plusDays(days + 1L).atStartOfDay(Dates.PACIFIC).toInstant();
            remind(from, until, days);
            from = until;
        }
    }

    private void remind(Instant from, Instant until, int days) {
        List<Authorization> page;
        int number = 0;
        do {
            page = repository.endingBetween(AuthorizationBook.IN_FORCE, from, until, PageRequest.of(number++, MANY));
            page.forEach(one -> transaction.executeWithoutResult(_ -> mails.remind(one, days)));
        } while (page.size() == MANY);
    }

    /** Told once until the company uses the consent again. */
    void tellOfUnused() {
        Instant before = clock.instant().minus(settings.inactiveAfter());
        String after = "";
        List<Authorization> page;
        do {
            page = repository.activeSince(before, after, PageRequest.of(0, MANY));
            Map<AuthorizationId, Instant> last = last(page);
            for (Authorization one : page) {
                Instant used = last.getOrDefault(one.id(), Objects.requireNonNull(one.activatedAt()));
                if (used.isBefore(before)) {
                    transaction.executeWithoutResult(_ -> mails.inactive(one.ref(), used));
                }
                after = one.id().id();
            }
        } while (page.size() == MANY);
    }

    private Map<AuthorizationId, Instant> last(Collection<Authorization> authorizations) {
        Deliveries known = deliveries.getIfAvailable();
        return known == null
                ? Map.of()
                : known.last(authorizations.stream().map(Authorization::id).toList());
    }
}
