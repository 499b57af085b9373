package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A while during which a company's calls are kept as evidence and taken as steps of the test suites.
 *
 * <p>It goes on watching after it is passed, until its time is up: the recommended steps may still come.
 */
@Entity
public class TestRun {

    @EmbeddedId
    private TestRunId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organization"))
    private OrganizationId organization;

    private int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RunState state = RunState.OPEN;

    private String startedBy;
    private Instant startedAt;
    private Instant endsAt;
    private @Nullable Instant passedAt;
    private int calls;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "test_run_step", joinColumns = @JoinColumn(name = "run"))
    @MapKeyColumn(name = "step")
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyJdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "passed_at")
    private Map<TestStep, Instant> passed = new HashMap<>();

    @Version
    private @Nullable Long version;

    TestRun(OrganizationId organization, int number, Duration longest, Actor by, Instant at) {
        this.id = TestRunId.next();
        this.organization = organization;
        this.number = number;
        this.startedBy = by.name();
        this.startedAt = at;
        this.endsAt = at.plus(longest);
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TestRun() {}

    /** Takes a call as the next step of a suite, in the suite's order; nothing where it is not that. */
    Optional<TestStep> take(ObservedCall call) {
        for (TestSuite suite : TestSuite.values()) {
            Optional<TestStep> next = suite.steps().stream()
                    .filter(step -> !passed.containsKey(step))
                    .findFirst();
            if (next.isPresent() && next.get().isPassedBy(call)) {
                passed.put(next.get(), call.at());
                return next;
            }
        }
        return Optional.empty();
    }

    /** Whether every step of the suite is passed. */
    boolean completes(TestSuite suite) {
        return !suite.steps().isEmpty() && passed.keySet().containsAll(suite.steps());
    }

    /**
     * Passes once the needed suites are complete, here or in a run before.
     *
     * @param proven the suites that count as passed
     */
    void judge(Set<TestSuite> needed, Set<TestSuite> proven, Instant at) {
        boolean completes = needed.stream().anyMatch(this::completes)
                && needed.stream().allMatch(suite -> completes(suite) || proven.contains(suite));
        if (state == RunState.OPEN && completes) {
            state = RunState.PASSED;
            passedAt = at;
        }
    }

    /** Counts a call; false where there have been too many to keep. */
    boolean countsUpTo(int most) {
        if (calls >= most) {
            return false;
        }
        calls++;
        return true;
    }

    void stop(Instant at) {
        if (!isWatching(at)) {
            throw new RuleViolation("connectivity.error.over");
        }
        endsAt = at;
        if (state == RunState.OPEN) {
            state = RunState.STOPPED;
        }
    }

    /** Whether a call is awaited and nothing has been passed for a while. */
    boolean isQuiet(Instant at, Duration patience) {
        Instant last = passed.values().stream().max(Instant::compareTo).orElse(startedAt);
        return state == RunState.OPEN && isWatching(at) && at.isAfter(last.plus(patience));
    }

    boolean isWatching(Instant at) {
        return at.isBefore(endsAt);
    }

    public TestRunId id() {
        return id;
    }

    OrganizationId organization() {
        return organization;
    }

    RunRow row(Instant at) {
        boolean watching = isWatching(at);
        return new RunRow(
                id,
                number,
                state == RunState.OPEN && !watching ? RunState.STOPPED : state,
                watching,
                startedBy,
                startedAt,
                endsAt,
                passedAt,
                Map.copyOf(passed),
                calls);
    }
}
