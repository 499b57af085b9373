package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.security.Roles;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Takes files of readings from the utility's systems: row after row as they arrive, in memory a few thousand days at the
 * most. What is sound is taken, what is not is told. The same file again, whole or in part, changes nothing.
 */
@Service
public class ReadingImports {

    private static final String IMPORTS = "hasAnyRole('" + Roles.UTILITY_SYSTEM + "', '" + Roles.PROGRAM_ADMIN + "')";
    private static final int DAYS_AT_ONCE = 2000;
    private static final int NUMBERS_KNOWN = 5000;

    private final MeterIntake intake;
    private final Customers customers;
    private final UsageSettings settings;
    private final Clock clock;

    ReadingImports(MeterIntake intake, Customers customers, UsageSettings settings, Clock clock) {
        this.intake = intake;
        this.customers = customers;
        this.settings = settings;
        this.clock = clock;
    }

    /** A file of comma-separated values with a header. */
    @PreAuthorize(IMPORTS)
    public ReadingsReport importCsv(InputStream content) throws IOException {
        return new Run(new ByteRows(content, settings.importRow()), clock.instant()).read();
    }

    private record Key(ServiceAgreementId agreement, Channel channel, LocalDate day) {}

    /** One file. */
    private final class Run {

        private final ByteRows rows;
        private final ReadingRows readings;
        private final Map<String, List<ServiceRow>> known = new LinkedHashMap<>();
        private final Map<Key, DayReadings> days = new LinkedHashMap<>();
        private final List<ReadingProblem> problems = new ArrayList<>();
        private Taken taken = Taken.NOTHING;
        private long read;
        private long refused;
        private @Nullable Key last;
        private DayReadings lastDay = new DayReadings(0);

        Run(ByteRows rows, Instant now) {
            this.rows = rows;
            this.readings = new ReadingRows(rows, this::agreements, now, this::take);
        }

        ReadingsReport read() throws IOException {
            if (!readings.readHeader()) {
                problems.add(new ReadingProblem(1, ReadingRule.COLUMNS, rows.whole()));
                return new ReadingsReport(0, 0, taken, problems, false);
            }
            while (refused < settings.importProblems() && rows.next()) {
                read++;
                ReadingRule broken = readings.take();
                if (broken != null) {
                    refused++;
                    problems.add(new ReadingProblem(rows.number(), broken, rows.whole()));
                }
            }
            flush();
            return new ReadingsReport(read, refused, taken, problems, refused < settings.importProblems());
        }

        private void take(
                ServiceRow service,
                Channel channel,
                LocalDate day,
                int slot,
                long value,
                long cost,
                int quality,
                int timeOfUse) {
            if (last == null
                    || !last.day.equals(day)
                    || last.channel != channel
                    || !last.agreement.equals(service.id())) {
                if (days.size() >= DAYS_AT_ONCE) {
                    flush();
                }
                last = new Key(service.id(), channel, day);
                lastDay = days.computeIfAbsent(last, _ -> new DayReadings(channel.slots(day)));
            }
            lastDay.set(slot, value, cost, quality, timeOfUse);
        }

        private void flush() {
            List<DeliveredDay> delivered = new ArrayList<>(days.size());
            days.forEach(
                    (key, day) -> delivered.add(new DeliveredDay(key.agreement, key.channel, key.day, day.pack())));
            taken = taken.and(intake.take(delivered));
            days.clear();
            last = null;
        }

        private List<ServiceRow> agreements(String number) {
            if (known.size() >= NUMBERS_KNOWN) {
                known.clear();
            }
            return known.computeIfAbsent(number, customers::agreements);
        }
    }
}
