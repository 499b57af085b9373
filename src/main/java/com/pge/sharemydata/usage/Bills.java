package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.ServiceAgreementId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bills of agreements. For modules above, which have checked their caller. */
@Service
@Transactional(readOnly = true)
public class Bills {

    /** One order for all writers: two of them wait for each other, and neither forever. */
    private static final Comparator<Bill> ORDER =
            Comparator.comparing((Bill bill) -> bill.agreement().toString()).thenComparing(Bill::lastDay);

    private final BillTable table;
    private final Clock clock;

    Bills(BillTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Those whose whole period lies in the range, oldest first. */
    public List<Bill.Published> of(ServiceAgreementId agreement, DayRange range) {
        return range.isEmpty() ? List.of() : table.find(agreement, range);
    }

    /** Takes bills from the utility's systems; the same again changes nothing, other content is a correction. */
    @Transactional
    @Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 1, delay = 20)
    public Taken take(List<Bill> bills) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return bills.stream().sorted(ORDER).map(bill -> table.write(bill, now)).reduce(Taken.NOTHING, Taken::and);
    }
}
