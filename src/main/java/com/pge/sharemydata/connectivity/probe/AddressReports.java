package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.ui.CodeBlock;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a check found out about each address: the layer where it stops, the likely cause and what to do, what was seen on
 * every layer, the masked exchange and the line that repeats it. The company and its reviewer read the same.
 */
public final class AddressReports extends Composite<Div> {

    public AddressReports(List<AddressReport> reports) {
        getContent().addClassName("stack");
        reports.forEach(report -> getContent().add(panel(report)));
    }

    private Component panel(AddressReport report) {
        var what = new Span(getTranslation("AddressUse." + report.address().use()));
        what.addClassName("strong");
        var address = new Span(report.address().address());
        address.addClassName("muted");
        var summary = new Div(badge(report), what, address);
        summary.addClassName("row");
        var content = new Div();
        content.addClassName("stack");
        report.trouble().ifPresent(trouble -> content.add(finding(trouble)));
        content.add(layers(report.findings()));
        report.findings().stream()
                .flatMap(finding -> Stream.ofNullable(finding.exchange()))
                .forEach(exchange -> content.add(new CodeBlock("probe.exchange", exchange)));
        content.add(new Paragraph(getTranslation("probe.again")), new CodeBlock("probe.curl", report.curl()));
        var details = new Details(summary, content);
        details.setOpened(report.outcome() == LayerOutcome.FAILED);
        return details;
    }

    private static StatusBadge badge(AddressReport report) {
        return new StatusBadge(tone(report.outcome()), "LayerOutcome." + report.outcome());
    }

    private static Tone tone(LayerOutcome outcome) {
        return switch (outcome) {
            case PASSED -> Tone.DONE;
            case WARNED -> Tone.YOU;
            case FAILED -> Tone.BAD;
        };
    }

    private Finding finding(LayerFinding trouble) {
        String problem = "ProbeProblem." + trouble.problem();
        return new Finding(
                tone(trouble.outcome()),
                getTranslation(
                        trouble.outcome() == LayerOutcome.FAILED ? "probe.stops" : "probe.warns",
                        getTranslation("ProbeLayer." + trouble.layer()),
                        getTranslation(problem)),
                getTranslation("probe.help." + trouble.problem()));
    }

    private OrderedList layers(List<LayerFinding> findings) {
        var list = new OrderedList();
        list.addClassName("probe");
        list.getElement().setAttribute("role", "list");
        findings.forEach(finding -> list.add(layer(finding)));
        return list;
    }

    private ListItem layer(LayerFinding finding) {
        boolean failed = finding.outcome() == LayerOutcome.FAILED;
        var dot = new Span(Icon.of(failed ? "cross" : "check"));
        dot.addClassName("dot");
        var title = new Span(getTranslation("ProbeLayer." + finding.layer()));
        title.addClassName("strong");
        var words = new Div(title, muted(getTranslation("LayerOutcome." + finding.outcome())));
        finding.seen().entrySet().stream().map(this::seen).forEach(words::add);
        var took =
                new Span(getTranslation("probe.took", Math.max(1, finding.took().toMillis())));
        took.addClassName("muted");
        var item = new ListItem(dot, words, took);
        item.addClassName(failed ? "bad" : "ok");
        return item;
    }

    private Div seen(Map.Entry<SeenFact, String> fact) {
        String value = fact.getKey() == SeenFact.UNTIL ? Dates.date(Instant.parse(fact.getValue())) : fact.getValue();
        return muted(getTranslation("probe.seen", getTranslation("SeenFact." + fact.getKey()), value));
    }

    private static Div muted(String text) {
        var line = new Div(text);
        line.addClassName("muted");
        return line;
    }
}
