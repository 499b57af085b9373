package com.pge.sharemydata.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.metrics.Counts.CallKey;
import com.pge.sharemydata.metrics.Counts.StepKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;

class CountsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final StepKey FINISHED = new StepKey(DAY, FunnelStep.FINISHED, Channel.COMPANY);

    private final Sums sums = new Sums();
    private final Counts counts = new Counts(sums);

    @Test
    void areAddedOnceAndNotAgain() {
        counts.add(FunnelStep.FINISHED, Channel.COMPANY, DAY, 1);
        counts.add(FunnelStep.FINISHED, Channel.COMPANY, DAY, 2);

        counts.flush();
        counts.flush();

        assertThat(sums.steps).containsExactly(Map.entry(FINISHED, 3L));
    }

    @Test
    void areKeptWhileTheDatabaseIsAway() {
        counts.add(FunnelStep.FINISHED, Channel.COMPANY, DAY, 1);
        sums.away = true;
        counts.flush();
        counts.add(FunnelStep.FINISHED, Channel.COMPANY, DAY, 1);

        sums.away = false;
        counts.flush();

        assertThat(sums.steps).containsExactly(Map.entry(FINISHED, 2L));
    }

    @Test
    void areAddedWhenTheNodeStops() {
        counts.add(ServiceGroup.TOKEN, Duration.ofMillis(4), true, DAY);

        counts.destroy();

        assertThat(sums.calls)
                .containsExactly(Map.entry(
                        new CallKey(DAY, ServiceGroup.TOKEN, true, ResponseTimes.range(Duration.ofMillis(4))), 1L));
    }

    /** The table, in memory. */
    private static final class Sums extends FigureTable {

        private final Map<StepKey, Long> steps = new HashMap<>();
        private final Map<CallKey, Long> calls = new HashMap<>();
        private boolean away;

        Sums() {
            super(new JdbcTemplate());
        }

        @Override
        void add(Map<StepKey, Long> newSteps, Map<CallKey, Long> newCalls) {
            if (away) {
                throw new QueryTimeoutException("away");
            }
            newSteps.forEach((key, amount) -> steps.merge(key, amount, Long::sum));
            newCalls.forEach((key, amount) -> calls.merge(key, amount, Long::sum));
        }
    }
}
