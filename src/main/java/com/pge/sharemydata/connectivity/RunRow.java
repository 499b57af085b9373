package com.pge.sharemydata.connectivity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One test run in the list of a company.
 *
 * @param watching whether calls still count
 * @param endsAt when the watching ends or ended
 * @param passed the steps passed, and when
 */
public record RunRow(
        TestRunId id,
        int number,
        RunState state,
        boolean watching,
        String startedBy,
        Instant startedAt,
        Instant endsAt,
        @Nullable Instant passedAt,
        Map<TestStep, Instant> passed,
        int calls) {

    /** The first step of the suite that is not passed yet. */
    public Optional<TestStep> next(TestSuite suite) {
        return suite.steps().stream().filter(step -> !passed.containsKey(step)).findFirst();
    }
}
