package com.pge.sharemydata.review;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.registration.Decision;
import com.pge.sharemydata.registration.Reason;
import com.pge.sharemydata.registration.ReasonCode;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

/** How decisions are made at the desk: by whom, by how many, once. */
@DatabaseTest
class ReviewDecisionsModuleTest extends ReviewDeskCases {

    private static final Set<String> SENIOR = Set.of(Roles.REVIEWER, Roles.SENIOR_REVIEWER);
    private static final List<Reason> OVERRIDDEN = List.of(new Reason(ReasonCode.FAILED_CHECK_OVERRIDDEN, "Namesake."));

    @Test
    void approvesWithAReason() {
        take("dana");

        decide("dana", Verdict.APPROVE, FINE);

        assertThat(status(id)).isEqualTo(RegistrationStatus.APPROVED);
        assertThat(turn("dana")).isEqualTo(Turn.NOBODY);
        assertThat(found("dana", QueueFilter.DONE)).hasSize(1);
    }

    @Test
    void sendsBackWithReasonsAndKeepsTheNoteAmongColleagues() {
        take("dana");

        decide("dana", Verdict.DECLINE_FIXABLE, UNREACHED);

        var read = as(applicant, Roles.PROVIDER, () -> registrations.mine(id))
                .course()
                .decision();
        assertThat(read).satisfies(decision -> {
            assertThat(decision.reasons()).isEqualTo(UNREACHED);
            assertThat(decision.note()).isNull();
        });
        assertThat(open("dana").registration().course().decision())
                .extracting(Decision::note)
                .isEqualTo("For colleagues");
    }

    @Test
    void refusesTheSubmitterAsReviewer() {
        refuses("registration.error.own", () -> take(applicant));
    }

    @Test
    void refusesTheReviewerAsSecondPerson() {
        take("dana");
        decide("dana", Verdict.SECOND_REVIEW, List.of());

        assertThat(as("dana", SENIOR, () -> desk.open(id)).verdicts()).isEmpty();
        refuses(
                "registration.error.second-person",
                () -> as("dana", SENIOR, () -> decide(Verdict.APPROVE, FINE, revision())));
    }

    @Test
    void refusesASecondClickAndChangesNothing() {
        take("dana");
        long shown = revision();
        as("dana", Roles.REVIEWER, () -> decide(Verdict.APPROVE, FINE, shown));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> as("dana", Roles.REVIEWER, () -> decide(Verdict.APPROVE, FINE, shown)));
        assertThat(status(id)).isEqualTo(RegistrationStatus.APPROVED);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> as(applicant, Roles.PROVIDER, () -> {
                    registrations.submit(id, 0);
                    return id;
                }));
    }

    /** Two people of the office decide differently in the same moment: one decision stands, the other is refused. */
    @RepeatedTest(4)
    void letsOneOfTwoDecide() throws Exception {
        take("dana");
        decide("dana", Verdict.SECOND_REVIEW, List.of());
        long shown = revision();
        var start = new CyclicBarrier(2);

        List<Future<RegistrationStatus>> outcomes;
        try (var two = Executors.newFixedThreadPool(2)) {
            outcomes = two.invokeAll(List.of(
                    deciding("sam", Verdict.APPROVE, FINE, shown, start),
                    deciding("omar", Verdict.DECLINE_FIXABLE, UNREACHED, shown, start)));
        }

        assertThat(outcomes)
                .filteredOn(outcome -> outcome.state() == Future.State.SUCCESS)
                .singleElement()
                .satisfies(won -> assertThat(won.resultNow()).isEqualTo(status(id)));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.state() == Future.State.FAILED)
                .singleElement()
                .satisfies(
                        lost -> assertThat(lost.exceptionNow()).isInstanceOf(OptimisticLockingFailureException.class));
    }

    private Callable<RegistrationStatus> deciding(
            String person, Verdict verdict, List<Reason> reasons, long shown, CyclicBarrier start) {
        return () -> as(person, SENIOR, () -> {
            together(start);
            decide(verdict, reasons, shown);
            return verdict == Verdict.APPROVE ? RegistrationStatus.APPROVED : RegistrationStatus.DECLINED_FIXABLE;
        });
    }

    private static void together(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void leavesAnOverriddenCheckToTwoPeople() {
        take("dana");

        refuses("registration.error.needs-second", () -> decide("dana", Verdict.APPROVE, OVERRIDDEN));

        decide("dana", Verdict.SECOND_REVIEW, List.of());
        as("sam", SENIOR, () -> decide(Verdict.APPROVE, OVERRIDDEN, revision()));
        assertThat(status(id)).isEqualTo(RegistrationStatus.APPROVED);
    }
}
