package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a consent has to keep to. The page keeps to it by its making; what comes in is judged all the same. */
final class ConsentRules {

    /** More services than any account of the utility has. */
    static final int MOST_SERVICES = 5_000;

    private ConsentRules() {}

    static void judge(Consent consent, ConsentOffer offer) {
        if (!consent.version().equals(offer.version()) || !consent.terms().equals(offer.terms())) {
            throw new RuleViolation("authorization.error.read-again");
        }
        judgeData(consent.data(), offer.minimum());
        judgeServices(consent.services(), offer);
        judgeLastDay(consent.lastDay(), offer.earliestEnd(), offer.latestEnd());
    }

    static void judgeData(Set<DataCategory> chosen, Set<DataCategory> minimum) {
        if (chosen.isEmpty()) {
            throw new RuleViolation("authorization.error.no-data");
        }
        if (!chosen.containsAll(minimum)) {
            throw new RuleViolation("authorization.error.minimum");
        }
    }

    static void judgeLastDay(@Nullable LocalDate lastDay, LocalDate earliest, LocalDate latest) {
        if (lastDay != null && lastDay.isBefore(earliest)) {
            throw new RuleViolation("authorization.error.day-early", lastDay, earliest);
        }
        if (lastDay != null && lastDay.isAfter(latest)) {
            throw new RuleViolation("authorization.error.day-late", lastDay, latest);
        }
    }

    /** A service that is not the customer's, or not any more, is unknown here, whoever's it is. */
    private static void judgeServices(Set<ServiceAgreementId> chosen, ConsentOffer offer) {
        if (chosen.isEmpty()) {
            throw new RuleViolation("authorization.error.no-services");
        }
        Set<ServiceAgreementId> own =
                offer.services().stream().map(ServiceRow::id).collect(Collectors.toSet());
        if (chosen.size() > MOST_SERVICES || !own.containsAll(chosen)) {
            throw new RuleViolation("authorization.error.service-unknown");
        }
    }
}
