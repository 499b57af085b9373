package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationStatus;
import com.pge.sharemydata.authorization.EndReason;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where an authorization stands and what comes next, in words for its customer. */
final class Outlook {

    /** How close the end is when days are counted. */
    private static final long SOON = 60;

    private Outlook() {}

    static StatusBadge badge(AuthorizationDetails details) {
        return switch (details.status()) {
            case ACTIVE -> new StatusBadge(Tone.DONE, "authorization.status.ACTIVE");
            case FROZEN -> new StatusBadge(Tone.BAD, "authorization.status.FROZEN");
            case PENDING, DENIED, ENDED, REVOKED -> new StatusBadge(Tone.OFF, "authorization.status.ENDED");
        };
    }

    static String of(Component reader, AuthorizationDetails details, Instant now) {
        EndReason reason = details.endReason();
        if (reason != null) {
            return reader.getTranslation("authorization.end." + reason, details.companyName());
        }
        if (details.status() == AuthorizationStatus.FROZEN) {
            return reader.getTranslation("authorization.next.frozen", details.companyName());
        }
        LocalDate lastDay = details.term().lastDay();
        if (lastDay == null) {
            return reader.getTranslation("authorization.next.open");
        }
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, Dates.PACIFIC), lastDay);
        return days > SOON
                ? reader.getTranslation("authorization.next.until", Dates.date(lastDay))
                : reader.getTranslation("authorization.next.soon", days, Dates.date(lastDay));
    }

    static String delivery(Component reader, AuthorizationDetails details, Instant now) {
        Instant last = details.lastDelivery();
        return last == null
                ? reader.getTranslation("authorization.delivery.none")
                : reader.getTranslation("authorization.delivery.last", Dates.when(last, now));
    }
}
