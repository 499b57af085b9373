package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.registration.OpenPoint;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationLinks;
import com.pge.sharemydata.registration.RegistrationStep;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.TaskList;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;

/** The tasks of a draft in groups, each with how far it is, and all of them as one bar. */
final class DraftPanel extends Composite<Div> {

    private static final List<RegistrationStep> ABOUT =
            List.of(RegistrationStep.COMPANY, RegistrationStep.CONTACTS, RegistrationStep.TRANSPARENCY);
    private static final List<RegistrationStep> SETUP = List.of(RegistrationStep.DATA, RegistrationStep.TECHNICAL);
    private static final List<RegistrationStep> PAPERS =
            List.of(RegistrationStep.DOCUMENTS, RegistrationStep.AGREEMENTS);

    private final transient RegistrationDetails draft;

    DraftPanel(RegistrationDetails draft) {
        this.draft = draft;
        getContent().addClassName("stack-l");
        getContent()
                .add(
                        progress(),
                        group(
                                draft.userType().isThirdParty()
                                        ? "registration.tasks.about"
                                        : "registration.tasks.about-you",
                                ABOUT),
                        group("registration.tasks.setup", SETUP),
                        group("registration.tasks.papers", PAPERS),
                        send());
    }

    private Div progress() {
        List<RegistrationStep> tasks = draft.steps().stream()
                .filter(step -> step != RegistrationStep.REVIEW)
                .toList();
        long done =
                tasks.stream().filter(step -> draft.openPoints(step).isEmpty()).count();
        var words = new Paragraph(getTranslation("registration.tasks.done", done, tasks.size()));
        words.addClassName("strong");
        var bar = new ProgressBar(0, tasks.size(), done);
        bar.getElement().setAttribute("aria-label", words.getText());
        var progress = new Div(words, bar);
        progress.addClassName("tasks-bar");
        return progress;
    }

    private TaskList group(String titleKey, List<RegistrationStep> steps) {
        var group = new TaskList(titleKey);
        steps.stream()
                .filter(draft.steps()::contains)
                .forEach(step -> group.task(
                        Words.of(this, step),
                        RegistrationLinks.step(draft.id(), step),
                        getTranslation(Words.key(step) + ".hint"),
                        badge(step)));
        return group;
    }

    private TaskList send() {
        var group = new TaskList("registration.tasks.send");
        String title = Words.of(this, RegistrationStep.REVIEW);
        if (draft.openPoints().isEmpty()) {
            return group.task(
                    title,
                    RegistrationLinks.step(draft.id(), RegistrationStep.REVIEW),
                    getTranslation("RegistrationStep.REVIEW.hint"),
                    new StatusBadge(Tone.YOU, "ui.turn.you"));
        }
        return group.locked(title, getTranslation("registration.tasks.send.locked"));
    }

    private StatusBadge badge(RegistrationStep step) {
        List<OpenPoint> open = draft.openPoints(step);
        long wrong = open.stream().filter(point -> !point.isMissing()).count();
        if (open.isEmpty()) {
            return new StatusBadge(Tone.DONE, "registration.tasks.status.done");
        }
        if (wrong > 0) {
            return new StatusBadge(Tone.BAD, "registration.tasks.status.fix", wrong);
        }
        return draft.isBegun(step)
                ? new StatusBadge(Tone.YOU, "registration.tasks.status.begun")
                : new StatusBadge(Tone.OFF, "registration.tasks.status.open");
    }
}
