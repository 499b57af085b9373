package com.pge.sharemydata.greenbutton.batch;

import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.BulkIds;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationRow;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.ui.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * The morning's round: of all customers together what changed since the last one, as a bulk batch for each company that said
 * in its registration that it wants it. It is told of like any other batch, if there is anything in it.
 */
@Component
class DailyPush {

    private static final Logger log = LoggerFactory.getLogger(DailyPush.class);
    private static final int PAGE = 200;

    private final Registrations registrations;
    private final Standings standings;
    private final BulkIds bulkIds;
    private final Batches batches;
    private final Clock clock;

    DailyPush(Registrations registrations, Standings standings, BulkIds bulkIds, Batches batches, Clock clock) {
        this.registrations = registrations;
        this.standings = standings;
        this.bulkIds = bulkIds;
        this.batches = batches;
        this.clock = clock;
    }

    /** May be run again on the same day: who had his batch gets no other. */
    void begin() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Dates.PACIFIC);
        Pageable page = PageRequest.of(0, PAGE);
        List<RegistrationRow> rows;
        do {
            rows = registrations.in(Set.of(RegistrationStatus.APPROVED), page);
            rows.stream()
                    .map(RegistrationRow::organization)
                    .filter(this::wantsIt)
                    .filter(standings::mayReceiveData)
                    .forEach(company -> begin(company, today, now));
            page = page.next();
        } while (rows.size() == PAGE);
    }

    private boolean wantsIt(OrganizationId company) {
        return registrations
                .approved(company)
                .map(RegistrationDetails::answers)
                .filter(answers -> answers.dataWanted().dailyNotification())
                .filter(answers -> answers.technical().notificationUri() != null)
                .isPresent();
    }

    /** One company's trouble is not another's. */
    private void begin(OrganizationId company, LocalDate today, Instant now) {
        try {
            batches.askDaily(company, bulkIds.of(company), today, now).ifPresent(batches::release);
        } catch (RuntimeException broken) {
            log.error("What is new for {} could not be ordered", company, broken);
        }
    }
}
