package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.time.LocalDate;

/** What the automatic checks found, criterion by criterion; what was read in a document leads to the page. */
public final class AssessmentPanel extends Composite<Div> {

    private final SerializableConsumer<EvidencePlace> show;

    /** @param show opens a page of the evidence */
    public AssessmentPanel(Assessment assessment, SerializableConsumer<EvidencePlace> show) {
        this.show = show;
        getContent().addClassName("assessment");
        for (Criterion criterion : Criterion.values()) {
            getContent().add(part(assessment, criterion));
        }
    }

    private Component part(Assessment assessment, Criterion criterion) {
        CheckResult result = assessment.result(criterion);
        var head = new Div(
                new H3(getTranslation("Criterion." + criterion)),
                new StatusBadge(tone(result), "CheckResult." + result));
        head.addClassName("chk-q");
        var findings = new UnorderedList();
        findings.addClassName("checks");
        assessment.findings(criterion).forEach(finding -> findings.add(line(finding)));
        var part = new Div(head, findings);
        part.addClassName("chk");
        assessment.override(criterion).ifPresent(override -> part.add(overridden(override)));
        return part;
    }

    private ListItem line(CriterionFinding finding) {
        Tone tone = tone(finding.result());
        var words = new Span(words(finding));
        var line = new ListItem(Icon.of(tone.icon()), words);
        line.addClassName(tone.cssName());
        EvidencePlace place = finding.place();
        if (place != null) {
            var open = new Button(getTranslation("eligibility.assessment.show"), click -> show.accept(place));
            open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            open.setAriaLabel(getTranslation("eligibility.assessment.show-page", place.page(), place.fileName()));
            words.add(open);
        }
        return line;
    }

    private Component overridden(CriterionOverrideRow override) {
        var words = new Paragraph(getTranslation(
                "eligibility.assessment.overridden",
                override.proposer(),
                override.confirmer(),
                Dates.date(override.at()),
                override.reason()));
        words.addClassName("muted");
        return words;
    }

    private String words(CriterionFinding finding) {
        return getTranslation(
                finding.textKey(),
                finding.arguments().stream().map(this::readable).toArray());
    }

    private Object readable(Object argument) {
        return switch (argument) {
            case Enum<?> word -> getTranslation(word.getDeclaringClass().getSimpleName() + "." + word.name());
            case Instant at -> Dates.date(at);
            case LocalDate date -> Dates.date(date);
            default -> argument;
        };
    }

    private static Tone tone(CheckResult result) {
        return switch (result) {
            case PASS -> Tone.DONE;
            case NOT_CHECKED -> Tone.OFF;
            case ATTENTION -> Tone.US;
            case FAIL -> Tone.BAD;
        };
    }
}
