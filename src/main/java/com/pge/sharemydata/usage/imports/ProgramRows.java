package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.EnrollmentStatus;
import com.pge.sharemydata.usage.ProgramEnrollment;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Understands the rows of a file of program enrollments. */
final class ProgramRows implements ImportedRows {

    private static final int LONGEST_NAME = 100;

    private final ByteRows rows;
    private final Map<ProgramColumn, Integer> columns = new EnumMap<>(ProgramColumn.class);
    private final Function<String, List<ServiceRow>> agreements;
    private final LocalDate today;
    private final MeterImportRun run;

    ProgramRows(ByteRows rows, Function<String, List<ServiceRow>> agreements, Instant now, MeterImportRun run) {
        this.rows = rows;
        this.agreements = agreements;
        this.today = LocalDate.ofInstant(now, Dates.PACIFIC);
        this.run = run;
    }

    @Override
    public boolean readHeader() throws IOException {
        if (!rows.next()) {
            return false;
        }
        for (int cell = 0; cell < rows.cells(); cell++) {
            ProgramColumn column =
                    ProgramColumn.of(rows.text(cell).replace("\uFEFF", "")).orElse(null);
            if (column != null && columns.put(column, cell) != null) {
                return false;
            }
        }
        return Arrays.stream(ProgramColumn.values())
                .filter(ProgramColumn::isRequired)
                .allMatch(columns::containsKey);
    }

    @Override
    public @Nullable MeterImportRule take() {
        if (rows.isTooLong()) {
            return MeterImportRule.ROW_LENGTH;
        }
        boolean isWhole = Arrays.stream(ProgramColumn.values())
                .noneMatch(column -> column.isRequired() && text(column).isEmpty());
        if (!isWhole) {
            return MeterImportRule.COLUMNS;
        }
        EnrollmentStatus status =
                EnrollmentStatus.of(text(ProgramColumn.STATUS)).orElse(null);
        if (status == null || text(ProgramColumn.PROGRAM).length() > LONGEST_NAME) {
            return MeterImportRule.PROGRAM;
        }
        LocalDate enrolled;
        LocalDate ended;
        try {
            enrolled = day(ProgramColumn.ENROLLED_ON);
            ended = day(ProgramColumn.ENDED_ON);
        } catch (DateTimeException noDay) {
            return MeterImportRule.PERIOD;
        }
        if (enrolled != null && ended != null && ended.isBefore(enrolled)) {
            return MeterImportRule.PERIOD;
        }
        // Who had the service when it was enrolled; without a day, who has it now.
        ServiceRow service =
                KnownServices.on(enrolled == null ? today : enrolled, agreements.apply(text(ProgramColumn.SERVICE_ID)));
        if (service == null) {
            return MeterImportRule.SERVICE;
        }
        run.take(new ProgramEnrollment(service.id(), text(ProgramColumn.PROGRAM), status, enrolled, ended));
        return null;
    }

    private @Nullable LocalDate day(ProgramColumn column) {
        String text = text(column);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private String text(ProgramColumn column) {
        int cell = columns.getOrDefault(column, -1);
        return cell < 0 || cell >= rows.cells() ? "" : rows.unquoted(cell);
    }
}
