package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.eligibility.ScreeningHit;
import com.pge.sharemydata.registration.Decision;
import com.pge.sharemydata.registration.Reason;
import com.pge.sharemydata.registration.ReasonCode;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.review.CaseDetails;
import com.pge.sharemydata.review.Verdict;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reader can do with a case, why, and what the company reads; or who can, or how it ended. */
final class VerdictPanel extends Composite<Div> {

    private final long shownRevision;
    private final SerializableConsumer<Wish> listener;

    final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
    final CheckboxGroup<ReasonCode> reasons = new CheckboxGroup<>();
    final TextArea message = new TextArea(getTranslation("review.decision.message"));
    final TextArea note = new TextArea(getTranslation("review.decision.note"));
    final Button decide = new Button(getTranslation("review.decision.choose"), click -> decide());

    /** What the reader wants done with the version as it was shown. */
    record Wish(
            long shownRevision,
            Verdict verdict,
            List<Reason> reasons,
            @Nullable String note) {}

    VerdictPanel(CaseDetails details, SerializableConsumer<Wish> listener) {
        this.shownRevision = details.registration().revision();
        this.listener = listener;

        verdict.setLabel(getTranslation("review.decision.verdict"));
        verdict.setItems(details.verdicts());
        verdict.setItemLabelGenerator(each -> getTranslation("Verdict." + each));
        verdict.addValueChangeListener(change -> choose(change.getValue()));
        reasons.setLabel(getTranslation("review.decision.reasons"));
        reasons.setItemLabelGenerator(code -> getTranslation("ReasonCode." + code));
        message.setHelperText(getTranslation("review.decision.message-hint"));
        message.setMaxLength(1000);
        note.setHelperText(getTranslation("review.decision.note-hint"));
        note.setMaxLength(2000);
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        decide.setDisableOnClick(true);

        getContent().addClassName("stack");
        hits(details);
        if (details.verdicts().isEmpty()) {
            whoDecides(details);
        } else {
            getContent().add(verdict, reasons, message, note, decide);
            choose(null);
        }
    }

    private void hits(CaseDetails details) {
        if (details.screening() != null) {
            for (ScreeningHit hit : details.screening().hits()) {
                getContent()
                        .add(new Finding(
                                Tone.BAD,
                                getTranslation("review.hit." + hit.kind(), hit.company()),
                                getTranslation(
                                        "review.hit.text",
                                        hit.found(),
                                        hit.reason(),
                                        Dates.date(hit.since()),
                                        hit.score())));
            }
        }
    }

    private void whoDecides(CaseDetails details) {
        RegistrationDetails registration = details.registration();
        Decision decision = registration.course().decision();
        if (decision == null) {
            getContent()
                    .add(new Finding(
                            Tone.US,
                            getTranslation("review.decides." + details.turn()),
                            getTranslation("review.decides." + details.turn() + ".text")));
            return;
        }
        getContent()
                .add(new Finding(
                        Tone.DONE,
                        getTranslation("review.status." + registration.status()),
                        getTranslation(
                                "review.decision.by",
                                decision.by().name(),
                                Dates.dateTime(decision.by().at()))));
        decision.reasons().forEach(reason -> getContent().add(new Div(words(reason))));
        if (decision.note() != null) {
            getContent().add(new Div(getTranslation("review.decision.noted", decision.note())));
        }
    }

    private String words(Reason reason) {
        String words = getTranslation("ReasonCode." + reason.code());
        return reason.text() == null ? words : getTranslation("review.decision.reason", words, reason.text());
    }

    private void choose(@Nullable Verdict chosen) {
        boolean decision = chosen != null && chosen.isDecision();
        reasons.setVisible(decision);
        message.setVisible(decision);
        note.setVisible(decision);
        reasons.setInvalid(false);
        verdict.setInvalid(false);
        if (chosen != null) {
            reasons.setItems(chosen.reasons());
            decide.setText(getTranslation("Verdict." + chosen + ".button"));
        }
    }

    private void decide() {
        decide.setEnabled(true);
        Verdict chosen = verdict.getValue();
        if (chosen == null) {
            verdict.setErrorMessage(getTranslation("review.decision.verdict-missing"));
            verdict.setInvalid(true);
        } else if (chosen.isDecision() && reasons.getValue().isEmpty()) {
            reasons.setErrorMessage(getTranslation("review.decision.reason-missing"));
            reasons.setInvalid(true);
        } else {
            listener.accept(new Wish(shownRevision, chosen, reasons(), text(note)));
        }
    }

    /** The message belongs to the reason that needs words, else to the first. */
    private List<Reason> reasons() {
        List<ReasonCode> codes = reasons.getValue().stream()
                .sorted((a, b) -> Boolean.compare(b.needsText(), a.needsText()))
                .toList();
        var given = new ArrayList<Reason>();
        for (ReasonCode code : codes) {
            given.add(new Reason(code, given.isEmpty() ? text(message) : null));
        }
        return given;
    }

    private static @Nullable String text(TextArea area) {
        return area.getValue().isBlank() ? null : area.getValue().strip();
    }
}
