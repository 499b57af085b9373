package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.review.Answer;
import com.pge.sharemydata.review.ChecklistRow;
import com.pge.sharemydata.review.MachineFinding;
import com.pge.sharemydata.review.Question;
import com.pge.sharemydata.review.ReviewLinks;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions of a case: what was found, and three buttons for the person who judges it. */
final class ChecklistPanel extends Composite<Div> {

    private final RegistrationId registration;
    private final SerializableBiConsumer<Question, Answer> listener;
    private final Map<Question, Answer> answers = new EnumMap<>(Question.class);
    private final int questions;
    private final Div progress = new Div();

    ChecklistPanel(
            RegistrationId registration, List<ChecklistRow> rows, SerializableBiConsumer<Question, Answer> listener) {
        this.registration = registration;
        this.listener = listener;
        this.questions = rows.size();
        progress.getElement().setAttribute("role", "status");
        getContent().add(progress);
        rows.forEach(row -> getContent().add(question(row)));
        showProgress();
    }

    private Component question(ChecklistRow row) {
        var words = new Div(getTranslation("Question." + row.question()));
        words.addClassName("chk-q");
        var box = new Div(words, found(row.found()));
        box.addClassName("chk");
        row.others().forEach((name, answer) -> {
            var other =
                    new Paragraph(getTranslation("review.checklist.other", name, getTranslation("Answer." + answer)));
            other.addClassName("muted");
            box.add(other);
        });
        box.add(buttons(row.question(), row.mine(), box));
        return box;
    }

    private Component found(MachineFinding found) {
        Object[] arguments =
                found.arguments().stream().map(ChecklistPanel::readable).toArray();
        var words = new Span(getTranslation(found.key(), arguments));
        words.addClassName(found.alarming() ? "st-bad-text" : "muted");
        var line = new Div();
        if (found.alarming()) {
            line.add(Icon.of("alert"), new Span(" "));
        }
        line.add(words);
        if (found.evidence() != null) {
            line.add(
                    new Span(" · "),
                    new TextLink(
                            "review.checklist.show", ReviewLinks.caseOf(registration, found.evidence(), found.page())));
        }
        return line;
    }

    private static Object readable(Object argument) {
        return switch (argument) {
            case Instant at -> Dates.date(at);
            case LocalDate day -> Dates.date(day);
            default -> argument;
        };
    }

    private Component buttons(Question question, @Nullable Answer mine, Div box) {
        var group = new Div();
        group.addClassName("seg");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("Question." + question));
        var buttons = new EnumMap<Answer, NativeButton>(Answer.class);
        for (Answer answer : Answer.values()) {
            var button = new NativeButton(getTranslation("Answer." + answer), click -> {
                listener.accept(question, answer);
                press(question, answer, buttons, box);
            });
            buttons.put(answer, button);
            group.add(button);
        }
        press(question, mine, buttons, box);
        return group;
    }

    private void press(Question question, @Nullable Answer answer, Map<Answer, NativeButton> buttons, Div box) {
        if (answer != null) {
            answers.put(question, answer);
        }
        buttons.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(each == answer)));
        box.setClassName("open", answer == null);
        showProgress();
    }

    private void showProgress() {
        progress.removeAll();
        progress.add(new Finding(
                Tone.US,
                getTranslation("review.checklist.progress", answers.size(), questions),
                getTranslation("review.checklist.hint")));
    }
}
