package com.pge.sharemydata.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.pge.sharemydata.testing.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class FiguresModuleTest {

    /** Half past eleven in the evening of 10 March 2025 in California, already the next day elsewhere. */
    private static final Instant EVENING = Instant.parse("2025-03-11T06:30:00Z");

    @Autowired
    private ClickThrough clickThrough;

    @Autowired
    private ServiceLevels levels;

    @Autowired
    private Counts counts;

    @Autowired
    private Figures figures;

    @Autowired
    private FigureTable table;

    @Autowired
    private MockMvc browser;

    @Test
    void addUpWhatNodesCounted() {
        long before = figures.lastDays(1).people(Channel.UTILITY, FunnelStep.DENIED);

        clickThrough.count(FunnelStep.DENIED, Channel.UTILITY);
        counts.flush();
        clickThrough.count(FunnelStep.DENIED, Channel.UTILITY, 4);
        counts.flush();

        assertThat(figures.lastDays(1).people(Channel.UTILITY, FunnelStep.DENIED))
                .isEqualTo(before + 5);
    }

    @Test
    void belongToTheDayInCalifornia() {
        Clock clock = Clock.fixed(EVENING, ZoneOffset.UTC);

        new ClickThrough(counts, clock).count(FunnelStep.FAILED, Channel.COMPANY);
        counts.flush();

        Report report = new Figures(table, clock).lastDays(30);
        assertThat(report.to()).isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(report.days()).hasSize(30);
        assertThat(report.days().getLast().people(Channel.COMPANY, FunnelStep.FAILED))
                .isPositive();
    }

    @Test
    void showHowLongCallsTook() {
        ResponseTimes before = figures.lastDays(1).service(ServiceGroup.AUTHORIZATION);

        levels.record(ServiceGroup.AUTHORIZATION, Duration.ofMillis(250), true);
        counts.flush();

        ResponseTimes after = figures.lastDays(1).service(ServiceGroup.AUTHORIZATION);
        assertThat(after.calls()).isEqualTo(before.calls() + 1);
        assertThat(after.failed()).isEqualTo(before.failed() + 1);
    }

    @Test
    void countAMinuteOnceHoweverManyNodesNoteIt() {
        Instant minute = Instant.parse("2020-02-02T20:00:00Z");
        var day = LocalDate.of(2020, 2, 2);

        table.beat(minute, day);
        table.beat(minute.plusSeconds(30), day);
        table.beat(minute.plusSeconds(60), day);

        assertThat(table.beats(day, day)).containsEntry(day, 2L);
    }

    @Test
    void forgetMinutesThatNobodyLooksBackTo() {
        var day = LocalDate.of(2019, 5, 5);
        Instant noon = Instant.parse("2019-05-05T19:00:00Z");
        table.beat(noon, day);
        var later = new Heartbeat(
                table, new MetricsSettings(400), Clock.fixed(noon.plus(Duration.ofDays(400)), ZoneOffset.UTC));

        later.forget();
        assertThat(table.beats(day, day)).containsEntry(day, 1L);

        new Heartbeat(table, new MetricsSettings(399), Clock.fixed(noon.plus(Duration.ofDays(400)), ZoneOffset.UTC))
                .forget();
        assertThat(table.beats(day, day)).isEmpty();
    }

    @Test
    void measureThePagesThatBrowsersAskFor() throws Exception {
        counts.flush();
        long before = figures.lastDays(1).service(ServiceGroup.PAGE).calls();

        browser.perform(get("/metrics.csv").header("Accept", "text/html"));
        browser.perform(get("/metrics.csv").header("Accept", "text/csv"));
        counts.flush();

        assertThat(figures.lastDays(1).service(ServiceGroup.PAGE).calls()).isEqualTo(before + 1);
    }

    @Test
    void goOutAsAFileToAnybody() throws Exception {
        String file = browser.perform(get("/metrics.csv?days=90"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        List<String> lines = file.lines().toList();
        assertThat(lines).hasSize(91);
        assertThat(lines.getFirst())
                .startsWith("day,minutes,minutes_up,company_requested,")
                .contains("company_abandoned_at_sign_in", "utility_finished", "token_p95_ms", "page_in_time_percent");
        assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(39));
    }

    @Test
    void areNotLookedUpForAllTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> figures.lastDays(100_000));
    }
}
