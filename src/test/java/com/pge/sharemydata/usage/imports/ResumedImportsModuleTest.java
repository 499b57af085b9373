package com.pge.sharemydata.usage.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.DeliveredDay;
import com.pge.sharemydata.usage.SyntheticHome;
import com.pge.sharemydata.usage.SyntheticMeter;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class ResumedImportsModuleTest {

    private static final String HEADER = "service_id,direction,interval_seconds,start,value,unit,quality\n";

    @Autowired
    private ApplicationContext portal;

    private MeterFiles files;
    private List<DeliveredDay> days;
    private byte[] content;
    private MeterFile file;

    @BeforeEach
    void sevenYears() {
        files = new MeterFiles(portal);
        days = new SyntheticMeter(21, SyntheticHome.PLAIN)
                .days(files.electric.id(), Channel.HOURLY_USE, LocalDate.of(2019, 7, 1), LocalDate.of(2026, 6, 30))
                .toList();
        var text = new StringBuilder(HEADER).append("no,such,row\n");
        for (DeliveredDay day : days) {
            long start = Channel.startOf(day.day()).getEpochSecond();
            day.readings()
                    .forEach((slot, value, _, quality, _) -> text.append(files.electric.number())
                            .append(",delivered,3600,")
                            .append(start + slot * 3600L)
                            .append(',')
                            .append(value / 1000)
                            .append(",Wh,")
                            .append(quality)
                            .append('\n'));
        }
        content = text.toString().getBytes(StandardCharsets.US_ASCII);
        file = new MeterFile(MeterImportId.next(), MeterImportKind.READINGS_CSV, "readings.csv", FeedServices.OWN);
    }

    @Test
    void goesOnWhereTheConnectionBroke() {
        breakOff();
        MeterImportRow broken = files.find(file.id());

        MeterImportReport report = files.take(file, content);

        assertThat(broken.state()).isEqualTo(MeterImportState.STOPPED);
        assertThat(broken.position()).isGreaterThan(40_000);
        assertThat(broken.days().added()).isEqualTo(2000);
        assertThat(report.complete()).isTrue();
        assertThat(report.rows()).isEqualTo(rows());
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.problems()).hasSize(1);
        assertThat(report.days().added()).isEqualTo(days.size());
        assertThat(report.days().unchanged()).isZero();
        assertThat(files.find(file.id()).state()).isEqualTo(MeterImportState.FINISHED);
        assertThat(files.find(file.id()).bytes()).isEqualTo(content.length);
    }

    @Test
    void goesOnWithNoOtherFile() {
        breakOff();
        MeterImportRow broken = files.find(file.id());
        byte[] other = content.clone();
        other[HEADER.length()] = 'N';

        assertThat(files.take(file, other).problems())
                .extracting(MeterImportProblem::rule)
                .endsWith(MeterImportRule.SAME_FILE);
        assertThat(files.take(file, Arrays.copyOf(content, 500)).problems())
                .extracting(MeterImportProblem::rule)
                .endsWith(MeterImportRule.SAME_FILE);
        assertThat(files.find(file.id()).position()).isEqualTo(broken.position());
        assertThat(files.take(file, content).complete()).isTrue();
    }

    @Test
    void isToldOfWhileItRunsAndRunsOnce() {
        var seen = new AtomicReference<MeterImportState>();
        var looking = new FilterInputStream(new ByteArrayInputStream(content)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                seen.set(files.find(file.id()).state());
                assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> files.take(file, content));
                return super.read(into, offset, length);
            }
        };

        MeterImportReport report = files.take(file, looking);

        assertThat(seen).hasValue(MeterImportState.RUNNING);
        assertThat(files.take(file, new byte[0])).isEqualTo(report);
    }

    @Test
    void belongsToWhoBeganIt() {
        var _ = files.take(file, content);
        var bills = new MeterFile(file.id(), MeterImportKind.BILLS_CSV, "bills.csv", FeedServices.OWN);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> files.take(bills, content));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> files.find(MeterImportId.next()));
    }

    private void breakOff() {
        var half = new ByteArrayInputStream(content, 0, content.length * 9 / 10);
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> files.take(file, new Breaking(half)));
    }

    private long rows() {
        return new String(content, StandardCharsets.US_ASCII).lines().count() - 1;
    }

    /** Ends as a connection does that breaks. */
    private static final class Breaking extends FilterInputStream {

        Breaking(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read < 0) {
                throw new IOException("Connection reset");
            }
            return read;
        }
    }
}
