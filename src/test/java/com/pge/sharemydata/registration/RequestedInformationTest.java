package com.pge.sharemydata.registration;

import static com.pge.sharemydata.registration.RegistrationFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestedInformationTest {

    private static final InformationSettings SETTINGS =
            new InformationSettings(Duration.ofDays(42), Duration.ofDays(21), 3, List.of(14, 7, 2));
    private static final AskedItem WORDS = new AskedItem(null, "Who looks after the data?");
    private static final AskedItem PAPER = new AskedItem(EvidenceKind.INSURANCE, "Please send your certificate.");

    private final Registration registration = inReview();

    @Test
    void waitsForTheCompanySixWeeks() {
        assertThat(ask(WORDS, PAPER))
                .isEqualTo(new InformationRequested(id(), registration.details().organization(), 1, 1, DANA, NOON));

        assertThat(status()).isEqualTo(RegistrationStatus.INFO_REQUESTED);
        assertThat(registration.details().answersDue()).isEqualTo(NOON.plus(Duration.ofDays(42)));
        assertThat(items()).extracting(RequestedItem::state).containsOnly(RequestedItemState.REQUESTED);
    }

    @Test
    void goesOnWithTheLastAnswer() {
        ask(WORDS, PAPER);
        DocumentId paper = DocumentId.next();

        assertThat(registration.answer(item(0), "Our security officer", null, PRIYA, NOON))
                .isEmpty();
        assertThat(registration.answer(item(1), null, paper, PRIYA, NOON)).isPresent();

        assertThat(status()).isEqualTo(RegistrationStatus.IN_REVIEW);
        assertThat(registration.details().evidence(EvidenceKind.INSURANCE))
                .extracting(Evidence::document)
                .containsExactly(paper);
        assertThat(registration.details().answersDue()).isNull();
    }

    @Test
    void takesTheLaterOfTwoAnswers() {
        ask(WORDS, PAPER);
        DocumentId second = DocumentId.next();
        var _ = registration.answer(item(1), null, DocumentId.next(), PRIYA, NOON);

        var _ = registration.answer(item(1), null, second, PRIYA, NOON);

        assertThat(registration.details().evidence(EvidenceKind.INSURANCE))
                .extracting(Evidence::document)
                .containsExactly(second);
    }

    @Test
    void isJudgedAnswerByAnswer() {
        ask(WORDS, PAPER);
        answerAll();

        assertThat(registration.accept(item(0), DANA, NOON).result()).isEqualTo(RequestedItemState.ACCEPTED);
        assertThat(registration
                        .reject(item(1), "It ended last year.", DANA, NOON)
                        .result())
                .isEqualTo(RequestedItemState.REJECTED);

        assertThat(items().get(1).remark()).isEqualTo("It ended last year.");
        assertThat(registration.details().evidence(EvidenceKind.INSURANCE)).isEmpty();
        refuses("registration.error.item", () -> registration.accept(item(1), DANA, NOON));
        refuses("registration.error.remark", () -> registration.reject(item(0), " ", DANA, NOON));
    }

    @Test
    void leavesLessTimeLaterAndHasThreeRounds() {
        ask(WORDS);
        answerAll();

        ask(WORDS);

        assertThat(registration.details().answersDue()).isEqualTo(NOON.plus(Duration.ofDays(21)));
        answerAll();
        ask(WORDS);
        answerAll();
        refuses("registration.error.rounds", () -> ask(WORDS));
    }

    @Test
    void goesBackToAPersonWhenTheTimeIsUp() {
        ask(WORDS, PAPER);
        var _ = registration.answer(item(0), "Our security officer", null, PRIYA, NOON);

        var _ = registration.overdue(DANA, NOON);

        assertThat(status()).isEqualTo(RegistrationStatus.IN_REVIEW);
        assertThat(items())
                .extracting(RequestedItem::state)
                .containsExactly(RequestedItemState.RECEIVED, RequestedItemState.EXPIRED);
    }

    @Test
    void isAskedByTheReviewerOnly() {
        refuses("registration.error.not-reviewer", () -> registration.request(List.of(WORDS), SETTINGS, SAM, NOON));
        refuses("registration.error.question", () -> ask());
        refuses("registration.error.transition", () -> registration.answer(UUID.randomUUID(), "?", null, PRIYA, NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void needsAQuestionAndAnAnswer(String nothing) {
        ask(WORDS, PAPER);

        refuses("registration.error.question", () -> new AskedItem(null, nothing));
        refuses("registration.error.answer", () -> registration.answer(item(0), nothing, null, PRIYA, NOON));
        refuses("registration.error.answer", () -> registration.answer(item(1), "No paper", null, PRIYA, NOON));
        refuses("registration.error.unknown", () -> registration.answer(UUID.randomUUID(), "?", null, PRIYA, NOON));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "REJECTED", "EXPIRED"})
    void hasNoWayBackFromTheEnd(RequestedItemState end) {
        assertThat(RequestedItemState.values()).noneMatch(end::leadsTo);
    }

    private InformationRequested ask(AskedItem... asked) {
        return registration.request(List.of(asked), SETTINGS, DANA, NOON);
    }

    private void answerAll() {
        items().stream().filter(RequestedItem::isOpen).forEach(item -> {
            var _ = registration.answer(
                    item.item(),
                    item.kind() == null ? "Our security officer" : null,
                    item.kind() == null ? null : DocumentId.next(),
                    PRIYA,
                    NOON);
        });
    }

    private List<RequestedItem> items() {
        return registration.details().course().requested();
    }

    private UUID item(int position) {
        return items().get(position).item();
    }

    private RegistrationId id() {
        return registration.details().id();
    }

    private RegistrationStatus status() {
        return registration.details().status();
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage(key);
    }
}
