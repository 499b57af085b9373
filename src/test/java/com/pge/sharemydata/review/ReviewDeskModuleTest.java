package com.pge.sharemydata.review;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.registration.Decision;
import com.pge.sharemydata.registration.Reason;
import com.pge.sharemydata.registration.ReasonCode;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.SubmittedRegistrations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ReviewDeskModuleTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);
    private static final Set<String> SENIOR = Set.of(Roles.REVIEWER, Roles.SENIOR_REVIEWER);
    private static final List<Reason> FINE = List.of(new Reason(ReasonCode.ALL_CRITERIA_MET, null));
    private static final List<Reason> UNREACHED = List.of(new Reason(ReasonCode.CONTACT_NOT_REACHED, "Call us."));
    private static final List<Reason> OVERRIDDEN = List.of(new Reason(ReasonCode.FAILED_CHECK_OVERRIDDEN, "Namesake."));

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Checklists checklists;

    @Autowired
    private SubmittedRegistrations submitted;

    @Autowired
    private Registrations registrations;

    @Autowired
    private ApplicationContext portal;

    private final String name = "Desk " + UUID.randomUUID();
    private final String applicant = "applicant-" + UUID.randomUUID();
    private RegistrationId id = RegistrationId.next();

    @BeforeEach
    void submit() {
        id = new ReviewFixtures(portal).submitted(applicant, name);
    }

    @Test
    void queuesACaseUntilSomebodyTakesIt() {
        assertThat(turn("dana")).isEqualTo(Turn.NO_REVIEWER);

        take("dana");

        assertThat(turn("dana")).isEqualTo(Turn.YOU);
        assertThat(turn("sam")).isEqualTo(Turn.COLLEAGUE);
        assertThat(found("dana", QueueFilter.MINE)).hasSize(1);
        assertThat(found("sam", QueueFilter.MINE)).isEmpty();
    }

    @Test
    void handsOutTheCaseThatWaitedLongest() {
        var next = as("dana", Roles.REVIEWER, desk::takeNext);

        assertThat(next).hasValueSatisfying(taken -> assertThat(status(taken)).isEqualTo(RegistrationStatus.IN_REVIEW));
    }

    @Test
    void letsAColleagueTakeACaseOver() {
        take("dana");

        take("sam");

        assertThat(turn("sam")).isEqualTo(Turn.YOU);
        refuses("registration.error.not-reviewer", () -> decide("dana", Verdict.APPROVE, FINE));
    }

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
    void keepsACaseOnHoldWithItsReviewer() {
        take("dana");
        refuses("registration.error.not-reviewer", () -> as("sam", Roles.REVIEWER, () -> hold("Holiday")));

        as("dana", Roles.REVIEWER, () -> hold("We ask the Commission."));

        assertThat(turn("dana")).isEqualTo(Turn.ON_HOLD);
        assertThat(found("dana", QueueFilter.MINE)).hasSize(1);
        assertThat(as(applicant, Roles.PROVIDER, () -> registrations.mine(id))
                        .course()
                        .holdReason())
                .isEqualTo("We ask the Commission.");
        does("dana", Roles.REVIEWER, () -> submitted.resume(id));
        assertThat(turn("dana")).isEqualTo(Turn.YOU);
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
    void keepsAnAnswerForEachReviewer() {
        take("dana");
        does("dana", Roles.REVIEWER, () -> checklists.answer(id, Question.CONTACTS_VALID, Answer.NO));
        does("sam", Roles.REVIEWER, () -> checklists.answer(id, Question.CONTACTS_VALID, Answer.YES));

        assertThat(as("dana", Roles.REVIEWER, () -> checklists.of(desk.open(id))))
                .filteredOn(row -> row.question() == Question.CONTACTS_VALID)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.mine()).isEqualTo(Answer.NO);
                    assertThat(row.others()).containsEntry("sam", Answer.YES);
                });
    }

    @Test
    void opensNoDraftAndNoDocumentOfAnotherCase() {
        take("dana");
        decide("dana", Verdict.DECLINE_FIXABLE, UNREACHED);
        RegistrationId draft =
                as(applicant, Roles.PROVIDER, registrations::mine).id();

        refuses("review.error.unknown", () -> as("dana", Roles.REVIEWER, () -> desk.open(draft)));
        refuses("review.error.unknown", () -> as("dana", Roles.REVIEWER, () -> desk.picture(id, DocumentId.next(), 1)));
        refuses("review.error.unknown", () -> as("dana", Roles.REVIEWER, () -> desk.words(id, DocumentId.next(), 1)));
        refuses("review.error.unknown", () -> as("dana", Roles.REVIEWER, () -> desk.original(id, DocumentId.next())));
    }

    @Test
    void leavesAnOverriddenCheckToTwoPeople() {
        take("dana");

        refuses("registration.error.needs-second", () -> decide("dana", Verdict.APPROVE, OVERRIDDEN));

        decide("dana", Verdict.SECOND_REVIEW, List.of());
        as("sam", SENIOR, () -> decide(Verdict.APPROVE, OVERRIDDEN, revision()));
        assertThat(status(id)).isEqualTo(RegistrationStatus.APPROVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.PROVIDER, Roles.CUSTOMER, Roles.AUDITOR, Roles.PROGRAM_ADMIN})
    void isForReviewersOnly(String role) {
        CaseDetails details = open("dana");

        denies(role, () -> desk.queue(QueueFilter.TEAM, "", FIRST));
        denies(role, desk::tiles);
        denies(role, desk::takeNext);
        denies(role, () -> desk.open(id));
        denies(role, () -> desk.picture(id, DocumentId.next(), 1));
        denies(role, () -> desk.words(id, DocumentId.next(), 1));
        denies(role, () -> desk.original(id, DocumentId.next()));
        denies(role, () -> decide(Verdict.APPROVE, FINE, 1));
        denies(role, () -> checklists.of(details));
        denies(role, () -> {
            checklists.answer(id, Question.CONTACTS_VALID, Answer.YES);
            return id;
        });
        denies(role, () -> hold("Holiday"));
        denies(role, () -> {
            submitted.resume(id);
            return id;
        });
    }

    private static void denies(String role, Supplier<?> act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as("nobody", role, act));
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage(key);
    }

    private void take(String person) {
        does(person, Roles.REVIEWER, () -> submitted.take(id));
    }

    private void decide(String person, Verdict verdict, List<Reason> reasons) {
        var _ = as(person, Roles.REVIEWER, () -> decide(verdict, reasons, revision()));
    }

    private RegistrationId decide(Verdict verdict, List<Reason> reasons, long shown) {
        desk.decide(id, shown, verdict, reasons, "For colleagues");
        return id;
    }

    private RegistrationId hold(String reason) {
        submitted.hold(id, reason);
        return id;
    }

    private CaseDetails open(String person) {
        return as(person, Roles.REVIEWER, () -> desk.open(id));
    }

    private Turn turn(String person) {
        return open(person).turn();
    }

    private List<QueueRow> found(String person, QueueFilter filter) {
        return as(person, Roles.REVIEWER, () -> desk.queue(filter, name, FIRST));
    }

    private long revision() {
        return registrations.find(id).orElseThrow().revision();
    }

    private RegistrationStatus status(RegistrationId of) {
        return registrations.find(of).orElseThrow().status();
    }
}
