package com.pge.sharemydata.certificate;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a company is reminded that a certificate ends. */
final class ExpiryReminders {

    /** Days before the end, the nearest first. */
    private static final List<Integer> DAYS = List.of(1, 7, 14, 30, 60);

    /** From here on a certificate counts as ending. */
    static final Duration FIRST = Duration.ofDays(DAYS.getLast());

    private ExpiryReminders() {}

    /** @param last the reminder sent last, null before the first */
    static Optional<Integer> due(Duration left, @Nullable Integer last) {
        if (left.isNegative() || left.isZero()) {
            return Optional.empty();
        }
        return DAYS.stream()
                .filter(days -> left.compareTo(Duration.ofDays(days)) <= 0)
                .findFirst()
                .filter(days -> last == null || days < last);
    }
}
