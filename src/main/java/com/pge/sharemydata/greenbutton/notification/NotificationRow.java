package com.pge.sharemydata.greenbutton.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news, as its company sees it.
 *
 * @param resources the addresses that it tells of
 * @param nextAt when it is tried next, where it waits
 * @param lastAt when it was tried last; null for never
 * @param lastStatus what the company's software answered; null where it did not
 */
public record NotificationRow(
        long id,
        List<String> resources,
        NotificationState state,
        int tries,
        Instant queuedAt,
        Instant nextAt,
        @Nullable Instant lastAt,
        @Nullable Integer lastStatus,
        @Nullable DeliveryProblem lastProblem) {

    public NotificationRow {
        resources = List.copyOf(resources);
    }
}
