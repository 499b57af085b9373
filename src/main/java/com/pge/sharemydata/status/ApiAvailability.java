package com.pge.sharemydata.status;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether companies' software is served at all at this moment. Costs next to nothing to ask. */
@Component
public class ApiAvailability {

    private final MaintenanceCalendar calendar;
    private final Clock clock;

    ApiAvailability(MaintenanceCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** When the maintenance ends that keeps the API away now; nothing where none does. */
    public Optional<Instant> closedUntil() {
        Instant now = clock.instant();
        return calendar.windows().stream()
                .filter(window -> window.isOn(now) && window.parts().contains(ServicePart.API))
                .map(MaintenanceRow::end)
                .max(Instant::compareTo);
    }
}
