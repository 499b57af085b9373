package com.pge.sharemydata.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestRunTest {

    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
    private static final OrganizationId COMPANY = OrganizationId.next();
    private static final Set<TestSuite> NEEDED = Set.of(TestSuite.API);

    private final TestRun run =
            new TestRun(COMPANY, 1, Duration.ofMinutes(60), new Actor("engineer", "Eva Engineer"), NOON);

    @Test
    void passesWhenTheThreeCallsWereMadeInOrder() {
        assertThat(take(Operation.TEST_TOKEN, 200)).isTrue();
        assertThat(take(Operation.READ_SERVICE_STATUS, 200)).isTrue();
        assertThat(run.row(NOON).state()).isEqualTo(RunState.OPEN);
        assertThat(take(Operation.DOWNLOAD_SAMPLE_DATA, 200)).isTrue();

        assertThat(run.completes(TestSuite.API)).isTrue();
        assertThat(run.row(NOON).state()).isEqualTo(RunState.PASSED);
    }

    @Test
    void takesNoStepBeforeTheOneAheadOfIt() {
        assertThat(take(Operation.READ_SERVICE_STATUS, 200)).isFalse();
        assertThat(take(Operation.DOWNLOAD_SAMPLE_DATA, 200)).isFalse();
        assertThat(take(Operation.TEST_TOKEN, 200)).isTrue();

        assertThat(run.row(NOON).next(TestSuite.API)).contains(TestStep.READ_SERVICE_STATUS);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIVE_TOKEN", "OTHER"})
    void takesNoOtherCallForAStep(Operation other) {
        assertThat(take(other, 200)).isFalse();
    }

    @Test
    void takesNoRefusedCallForAStep() {
        assertThat(take(Operation.TEST_TOKEN, 401)).isFalse();
        assertThat(run.take(call(Operation.TEST_TOKEN, 200, "connectivity.problem.unexpected")))
                .isEmpty();
    }

    @Test
    void takesARepeatedCallOnce() {
        assertThat(take(Operation.TEST_TOKEN, 200)).isTrue();
        assertThat(take(Operation.TEST_TOKEN, 200)).isFalse();
    }

    @Test
    void goesOnWatchingForTheRecommendedStep() {
        take(Operation.TEST_TOKEN, 200);
        take(Operation.READ_SERVICE_STATUS, 200);
        take(Operation.DOWNLOAD_SAMPLE_DATA, 200);

        assertThat(run.isWatching(NOON)).isTrue();
        assertThat(take(Operation.APPLICATION_INFORMATION, 200)).isTrue();
        assertThat(run.completes(TestSuite.REGISTRATION)).isTrue();
    }

    @Test
    void takesTheBrowsersWayInItsOrder() {
        assertThat(take(Operation.TEST_AUTHORIZE, 302)).isFalse();
        assertThat(take(Operation.PORTAL_VISIT, 303)).isTrue();
        assertThat(take(Operation.TEST_AUTHORIZE, 400)).isFalse();
        assertThat(take(Operation.TEST_AUTHORIZE, 302)).isTrue();
        assertThat(take(Operation.TEST_REDIRECT, 302)).isTrue();
        assertThat(take(Operation.TEST_CODE_TOKEN, 200)).isTrue();

        assertThat(run.completes(TestSuite.OAUTH)).isTrue();
        assertThat(run.completes(TestSuite.API)).isFalse();
    }

    @Test
    void passesWithOneSuiteWhereTheOtherIsProvenAlready() {
        var both = Set.of(TestSuite.API, TestSuite.OAUTH);
        run.take(call(Operation.PORTAL_VISIT, 303, null));
        run.take(call(Operation.TEST_AUTHORIZE, 302, null));
        run.take(call(Operation.TEST_REDIRECT, 302, null));
        run.judge(both, Set.of(TestSuite.API), NOON);
        assertThat(run.row(NOON).state()).isEqualTo(RunState.OPEN);

        run.take(call(Operation.TEST_CODE_TOKEN, 200, null));
        run.judge(both, Set.of(), NOON);
        assertThat(run.row(NOON).state()).isEqualTo(RunState.OPEN);
        run.judge(both, Set.of(TestSuite.API, TestSuite.OAUTH), NOON);

        assertThat(run.row(NOON).state()).isEqualTo(RunState.PASSED);
    }

    @Test
    void doesNotPassWithNothingDone() {
        run.judge(NEEDED, NEEDED, NOON);

        assertThat(run.row(NOON).state()).isEqualTo(RunState.OPEN);
    }

    @Test
    void isQuietWhereNothingComesForAWhile() {
        Duration patience = Duration.ofMinutes(2);
        assertThat(run.isQuiet(NOON.plus(patience), patience)).isFalse();
        assertThat(run.isQuiet(NOON.plus(patience).plusMillis(1), patience)).isTrue();

        take(Operation.TEST_TOKEN, 200);
        run.stop(NOON.plusSeconds(1));

        assertThat(run.isQuiet(NOON.plus(patience).plusMillis(1), patience)).isFalse();
    }

    @Test
    void isOverWhenItsTimeIsUp() {
        Instant end = NOON.plus(Duration.ofMinutes(60));

        assertThat(run.isWatching(end.minusMillis(1))).isTrue();
        assertThat(run.isWatching(end)).isFalse();
        assertThat(run.row(end).state()).isEqualTo(RunState.STOPPED);
    }

    @Test
    void isStoppedOnce() {
        run.stop(NOON.plusSeconds(1));

        assertThat(run.row(NOON.plusSeconds(1)).state()).isEqualTo(RunState.STOPPED);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> run.stop(NOON.plusSeconds(2)))
                .withMessage("connectivity.error.over");
    }

    @Test
    void keepsSoManyCallsAndNoMore() {
        assertThat(run.countsUpTo(1)).isTrue();
        assertThat(run.countsUpTo(1)).isFalse();
    }

    private boolean take(Operation operation, int status) {
        String problem = status < 400 ? null : "connectivity.problem.wrong-client";
        boolean taken = run.take(call(operation, status, problem)).isPresent();
        run.judge(NEEDED, Set.of(), NOON);
        return taken;
    }

    private static ObservedCall call(Operation operation, int status, @Nullable String problem) {
        return new ObservedCall(operation, COMPANY, null, status, problem, "GET /", "", NOON, Duration.ofMillis(3));
    }
}
