package com.pge.sharemydata.usage.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.usage.EnrollmentStatus;
import com.pge.sharemydata.usage.ProgramEnrollment;
import com.pge.sharemydata.usage.Programs;
import com.pge.sharemydata.usage.Taken;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class ProgramImportsModuleTest {

    private static final String HEADER = "service_id,program,status,enrolled_on,ended_on\n";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Programs programs;

    private MeterFiles files;

    @BeforeEach
    void customer() {
        files = new MeterFiles(portal);
    }

    @Test
    void takesEnrollmentsAndWhatBecameOfThem() {
        String number = files.electric.number();
        String file = HEADER + number + ",SmartRate,enrolled,2026-05-01,\n" + number
                + ",\"Bidding, demand\",enrolledPending\n";

        assertThat(take(file).programs()).isEqualTo(new Taken(2, 0, 0));
        assertThat(take(file).programs()).isEqualTo(new Taken(0, 0, 2));
        assertThat(take(HEADER + number + ",SmartRate,unenrolled,2026-05-01,2026-06-30\n")
                        .programs())
                .isEqualTo(new Taken(0, 1, 0));

        assertThat(programs.of(files.electric.id()))
                .containsExactly(
                        new ProgramEnrollment(
                                files.electric.id(), "Bidding, demand", EnrollmentStatus.ENROLLED_PENDING, null, null),
                        new ProgramEnrollment(
                                files.electric.id(),
                                "SmartRate",
                                EnrollmentStatus.UNENROLLED,
                                LocalDate.of(2026, 5, 1),
                                LocalDate.of(2026, 6, 30)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody,SmartRate,enrolled,2026-05-01   | SERVICE",
                "E,SmartRate,enrolled,2016-05-01        | SERVICE",
                "E,SmartRate,maybe,2026-05-01           | PROGRAM",
                "E,SmartRate,enrolled,May               | PERIOD",
                "E,SmartRate,enrolled,2026-05-01,2026-04-01 | PERIOD",
                "E,,enrolled,2026-05-01                 | COLUMNS"
            })
    void refusesARow(String row, MeterImportRule rule) {
        assertThat(take(HEADER + row.replaceFirst("^E", files.electric.number()))
                        .problems())
                .extracting(MeterImportProblem::line, MeterImportProblem::rule)
                .containsExactly(tuple(2L, rule));
    }

    private MeterImportReport take(String file) {
        return files.take(MeterImportKind.PROGRAMS_CSV, file);
    }
}
