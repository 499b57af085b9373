package com.pge.sharemydata.registration;

import static com.pge.sharemydata.registration.RegistrationFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.shared.RuleViolation;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationTest {

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage(key);
    }

    @Test
    void beginsAsADraftWithTheNameOfItsOrganization() {
        RegistrationDetails draft = draft().details();

        assertThat(draft.status()).isEqualTo(RegistrationStatus.DRAFT);
        assertThat(draft.number()).isEqualTo(1);
        assertThat(draft.name()).isEqualTo("Brightmeter");
        assertThat(draft.answers().contacts()).isEqualTo(Contacts.EMPTY);
    }

    @Test
    void keepsWhatWasTypedEvenWhereItIsWrong() {
        Registration draft = draft();

        draft.fill(new Technical("http://plain.example", null, null, null));

        assertThat(draft.details().answers().technical().portalUri()).isEqualTo("http://plain.example");
    }

    @Test
    void isSubmittedWhenComplete() {
        Registration registration = complete();

        RegistrationSubmitted event = registration.submit(PRIYA, NOON);

        assertThat(event.version()).isEqualTo(1);
        assertThat(registration.details().status()).isEqualTo(RegistrationStatus.SUBMITTED);
    }

    @Test
    void isNotSubmittedWhileSomethingIsMissing() {
        refused("registration.error.incomplete", () -> draft().submit(PRIYA, NOON));
    }

    @Test
    void isImmutableOnceSubmitted() {
        Registration registration = submitted();

        refused("registration.error.not-draft", () -> registration.fill(COMPANY));
        refused("registration.error.not-draft", () -> registration.accept(Agreement.PRIVACY_RULES, PRIYA, NOON));
        refused("registration.error.not-draft", () -> registration.submit(PRIYA, NOON));
    }

    @Test
    void isTakenIntoReview() {
        Registration registration = submitted();

        var _ = registration.take(DANA, NOON);

        assertThat(Objects.requireNonNull(registration.details().course().reviewer())
                        .name())
                .isEqualTo("Dana Whitfield");
        assertThat(registration.details().status()).isEqualTo(RegistrationStatus.IN_REVIEW);
    }

    @Test
    void isNotReviewedByItsSubmitter() {
        refused("registration.error.own", () -> submitted().take(PRIYA, NOON));
    }

    @Test
    void isApprovedByItsReviewer() {
        Registration registration = inReview();

        RegistrationApproved event = registration.approve(FINE, "checked by phone", DANA, NOON);

        assertThat(event.by()).isEqualTo(DANA);
        assertThat(registration.details().status()).isEqualTo(RegistrationStatus.APPROVED);
    }

    @Test
    void isNotDecidedByAnotherThanItsReviewer() {
        refused("registration.error.not-reviewer", () -> inReview().approve(FINE, null, SAM, NOON));
    }

    @Test
    void isNotApprovedAsADraft() {
        refused("registration.error.transition", () -> complete().approve(FINE, null, DANA, NOON));
    }

    @Test
    void isNotDecidedWithoutAReason() {
        refused("registration.error.no-reason", () -> inReview().approve(List.of(), null, DANA, NOON));
    }

    @Test
    void isNotDeclinedForAReasonThatApproves() {
        refused("registration.error.reason-kind", () -> inReview().declineFinal(FINE, null, DANA, NOON));
    }

    @Test
    void takesTwoPeopleToOverrideAFailedCheck() {
        var overriding = List.of(new Reason(ReasonCode.FAILED_CHECK_OVERRIDDEN, "the IRS confirmed by phone"));

        refused("registration.error.needs-second", () -> inReview().approve(overriding, null, DANA, NOON));
        assertThat(inSecondReview().approve(overriding, null, SAM, NOON).by()).isEqualTo(SAM);
    }

    @Test
    void isNotApprovedTwiceByOnePerson() {
        refused("registration.error.second-person", () -> inSecondReview().approve(FINE, null, DANA, NOON));
    }

    @Test
    void hidesTheNoteFromItsApplicant() {
        Registration registration = inReview();
        var _ = registration.declineFixable(UNREADABLE, "smells odd", DANA, NOON);

        Decision shown = Objects.requireNonNull(
                registration.details().forApplicant().course().decision());

        assertThat(shown.note()).isNull();
        assertThat(shown.reasons()).isEqualTo(UNREADABLE);
    }

    @Test
    void continuesAsANewDraftWithEverything() {
        Registration declined = inReview();
        var _ = declined.declineFixable(UNREADABLE, null, DANA, NOON);

        RegistrationDetails draft = declined.next(NOON).details();

        assertThat(draft.number()).isEqualTo(2);
        assertThat(draft.status()).isEqualTo(RegistrationStatus.DRAFT);
        assertThat(draft.answers()).isEqualTo(declined.details().answers());
        assertThat(draft.evidence()).isEqualTo(declined.details().evidence());
        assertThat(draft.openPoints()).isEmpty();
    }

    @Test
    void isRevisedOnceApproved() {
        assertThat(approved().revise(NOON).details().number()).isEqualTo(2);
    }

    @Test
    void isNotRevisedOnItsWayOrAfterAFinalNo() {
        Registration declined = inReview();
        var _ = declined.declineFinal(PROHIBITED, null, DANA, NOON);

        refused("registration.error.revise", () -> submitted().revise(NOON));
        refused("registration.error.revise", () -> declined.revise(NOON));
    }

    @Test
    void isHeldForAReasonAndGoesOn() {
        Registration registration = inReview();

        var _ = registration.hold("We wait for the Commission.", DANA, NOON);
        assertThat(registration.details().course().holdReason()).isEqualTo("We wait for the Commission.");
        var _ = registration.resume(DANA, NOON);

        assertThat(registration.details().status()).isEqualTo(RegistrationStatus.IN_REVIEW);
        assertThat(registration.details().course().holdReason()).isNull();
    }

    @Test
    void isNotHeldWithoutAReason() {
        refused("registration.error.hold-reason", () -> inReview().hold(" ", DANA, NOON));
    }

    @Test
    void isNotResumedUnlessHeld() {
        refused("registration.error.transition", () -> submitted().resume(DANA, NOON));
    }

    @Test
    void isWithdrawnUntilItIsDecided() {
        var _ = inReview().withdraw(PRIYA, NOON);

        refused("registration.error.transition", () -> approved().withdraw(PRIYA, NOON));
    }

    @Test
    void expiresOnceApproved() {
        Registration registration = approved();

        assertThat(registration.expire(DANA, NOON).version()).isEqualTo(1);
        refused("registration.error.transition", () -> registration.expire(DANA, NOON));
    }

    @Test
    void keepsTheFirstAcceptanceOfAText() {
        Registration draft = draft(UserType.SELF_ACCESS);

        draft.accept(Agreement.PRIVACY_RULES, PRIYA, NOON);
        draft.accept(Agreement.PRIVACY_RULES, SAM, NOON.plusSeconds(60));

        assertThat(draft.details().acceptances()).containsExactly(Acceptance.of(Agreement.PRIVACY_RULES, PRIYA, NOON));
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED_FIXABLE", "DECLINED_FINAL", "WITHDRAWN", "EXPIRED", "SUPERSEDED"})
    void hasNoWayBackFromTheEnd(RegistrationStatus end) {
        assertThat(RegistrationStatus.values()).noneMatch(end::leadsTo);
    }
}
