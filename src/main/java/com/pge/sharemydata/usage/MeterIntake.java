package com.pge.sharemydata.usage;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes readings from the utility's systems. Handing over the same again changes nothing; other numbers for a step are a
 * correction, which keeps the day as it was beside the day as it is.
 */
@Service
public class MeterIntake {

    private static final int MOST_AT_ONCE = 500;

    /** One order for all writers: two of them wait for each other, and neither forever. */
    private static final Comparator<DeliveredDay> ORDER = Comparator.comparing(
                    (DeliveredDay delivered) -> delivered.agreement().toString())
            .thenComparing(DeliveredDay::channel)
            .thenComparing(DeliveredDay::day);

    private final MeterWriting writing;
    private final Clock clock;

    MeterIntake(MeterWriting writing, Clock clock) {
        this.writing = writing;
        this.clock = clock;
    }

    /** All or nothing. A day of an agreement and channel stands among them once. A deadlock is tried once more. */
    @Transactional
    @Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 1, delay = 20)
    public Taken take(List<DeliveredDay> delivered) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<DeliveredDay> ordered = delivered.stream().sorted(ORDER).toList();
        Taken taken = Taken.NOTHING;
        for (int from = 0; from < ordered.size(); from += MOST_AT_ONCE) {
            taken = taken.and(writing.write(ordered.subList(from, Math.min(from + MOST_AT_ONCE, ordered.size())), now));
        }
        return taken;
    }
}
