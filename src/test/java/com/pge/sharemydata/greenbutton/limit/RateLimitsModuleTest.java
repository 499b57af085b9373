package com.pge.sharemydata.greenbutton.limit;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.credential.ApiClients;
import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class RateLimitsModuleTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RateLimitSettings settings;

    @Autowired
    private AllowanceBook book;

    @Autowired
    private ApiUse use;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T20:00:00Z"));
    private ListedCompany company;
    private ClientId client;

    @BeforeEach
    void aCompanyHasAClient() {
        company = new ListedCompany(portal, UserType.STANDARD, "https://valle.example/portal");
        client = portal.getBean(ApiClients.class)
                .of(company.organization())
                .orElseThrow()
                .clientId();
    }

    @Test
    void areThoseOfTheProgram() {
        assertThat(settings)
                .isEqualTo(new RateLimitSettings(
                        2_000, 20_000, LocalTime.of(17, 0), 24, 100, 200, Duration.ofSeconds(10)));
    }

    @Test
    void areKeptByTwoNodesTogether() throws Exception {
        List<RateLimits> nodes = List.of(node(settings), node(settings));

        int letIn = 0;
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> counts = IntStream.range(0, 8)
                    .mapToObj(caller -> callers.submit(() -> callUntilRefused(nodes.get(caller % 2))))
                    .toList();
            for (Future<Integer> count : counts) {
                letIn += count.get(60, TimeUnit.SECONDS);
            }
        }

        assertThat(letIn).isBetween(1_980, 2_000);
        clock.move(Duration.ofMinutes(61));
        assertThat(isLetIn(nodes.getFirst())).isTrue();
    }

    @Test
    void areSpentToTheLastCallByOneNode() {
        assertThat(callUntilRefused(node(settings))).isEqualTo(2_000);
    }

    @Test
    void sayWhenToTryAgain() {
        RateLimits node = node(settings);
        callUntilRefused(node);

        Admission refused = node.admit(client, false);

        assertThat(refused.refused()).isEqualTo(LimitReason.HOUR);
        assertThat(refused.allowance().hourLeft()).isZero();
        assertThat(refused.retryAt()).isEqualTo(Instant.parse("2026-11-23T21:00:10Z"));
    }

    @Test
    void areSpentByOneClientForItselfAlone() {
        callUntilRefused(node(settings));
        var other = new ListedCompany(portal, UserType.STANDARD, "https://valle.example/portal");

        client = portal.getBean(ApiClients.class)
                .of(other.organization())
                .orElseThrow()
                .clientId();

        assertThat(isLetIn(node(settings))).isTrue();
    }

    @Test
    void giveBackWhatANodeHasNotUsed() {
        RateLimits node = node(settings);
        for (int call = 0; call < 30; call++) {
            assertThat(isLetIn(node)).isTrue();
        }
        assertThat(book.left(client, clock.instant()).hourUsed()).isGreaterThan(30);

        clock.move(Duration.ofSeconds(2));
        node.settle();

        assertThat(book.left(client, clock.instant()).hourUsed()).isEqualTo(30);
        assertThat(book.left(client, clock.instant()).dayUsed()).isEqualTo(30);
    }

    @Test
    void giveBackWhatANodeHasNotUsedWhenItEnds() {
        RateLimits node = node(settings);
        for (int call = 0; call < 3; call++) {
            assertThat(isLetIn(node)).isTrue();
        }

        node.destroy();

        assertThat(book.left(client, clock.instant()).hourUsed()).isEqualTo(3);
    }

    @Test
    void letABurstOfADozenIn() throws Exception {
        RateLimits node = node(with(2, 12, Duration.ofSeconds(10)));

        assertThat(admittedOf(node, 12)).isEqualTo(12);
    }

    @Test
    void refuseThoseWhoNeitherFindAPlaceNorMayWait() throws Exception {
        RateLimits node = node(with(1, 0, Duration.ofSeconds(10)));
        try (Admission first = node.admit(client, false);
                Admission second = node.admit(client, false);
                Admission download = node.admit(client, true)) {
            assertThat(first.refused()).isNull();
            assertThat(second.refused()).isEqualTo(LimitReason.AT_ONCE);
            assertThat(download.refused()).isNull();
        }
        assertThat(isLetIn(node)).isTrue();
    }

    @Test
    void refuseThoseWhoseTurnDoesNotCome() {
        RateLimits node = node(with(1, 5, Duration.ofMillis(20)));
        try (Admission first = node.admit(client, false);
                Admission second = node.admit(client, false)) {
            assertThat(first.refused()).isNull();
            assertThat(second.refused()).isEqualTo(LimitReason.AT_ONCE);
        }
    }

    @Test
    void showTheCompanyWhatItUsedAndWhatWasRefused() {
        RateLimits node = node(settings);
        callUntilRefused(node);
        isLetIn(node);
        node.settle();

        ApiUseDetails mine = as(company.person(), Roles.PROVIDER, use::mine).orElseThrow();

        assertThat(mine.refused())
                .containsExactly(new RefusedCalls(Instant.parse("2026-11-23T20:00:00Z"), LimitReason.HOUR, 2));
        assertThat(mine.allowance().hour()).isEqualTo(2_000);
    }

    @Test
    void showNothingOfAnotherCompany() {
        callUntilRefused(node(settings));
        var other = new ListedCompany(portal, UserType.STANDARD, "https://valle.example/portal");

        assertThat(as(other.person(), Roles.PROVIDER, use::mine)
                        .orElseThrow()
                        .allowance()
                        .hourUsed())
                .isZero();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as("maria", Roles.CUSTOMER, use::mine));
    }

    private RateLimits node(RateLimitSettings limits) {
        return new RateLimits(book, limits, clock);
    }

    private RateLimitSettings with(int atOnce, int waiting, Duration patience) {
        return new RateLimitSettings(2_000, 20_000, LocalTime.of(17, 0), atOnce, atOnce, waiting, patience);
    }

    private boolean isLetIn(RateLimits node) {
        try (Admission call = node.admit(client, false)) {
            return call.refused() == null;
        }
    }

    private int callUntilRefused(RateLimits node) {
        int letIn = 0;
        while (isLetIn(node)) {
            letIn++;
        }
        return letIn;
    }

    /** All of them hold their place until the last but those who wait is there. */
    private long admittedOf(RateLimits node, int calls)
            throws InterruptedException, ExecutionException, TimeoutException {
        var all = new CountDownLatch(calls);
        List<Future<Boolean>> answers = new ArrayList<>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int call = 0; call < calls; call++) {
                answers.add(callers.submit(() -> {
                    all.countDown();
                    all.await();
                    return isLetIn(node);
                }));
            }
            long letIn = 0;
            for (Future<Boolean> answer : answers) {
                letIn += answer.get(30, TimeUnit.SECONDS) ? 1 : 0;
            }
            return letIn;
        }
    }
}
