package com.pge.sharemydata.review;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ReviewDeskModuleTest extends ReviewDeskCases {

    @Autowired
    private Checklists checklists;

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

    private RegistrationId hold(String reason) {
        submitted.hold(id, reason);
        return id;
    }
}
