package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.ui.CodeBlock;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.SummaryList;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * Every call of a test run, newest first: what it was, whether it passed a step, what stood in its way, the masked
 * exchange and the line that repeats it. The company and its reviewer read the same.
 */
public final class TestEvidence extends Composite<Div> {

    private final transient CurlLines curl;

    public TestEvidence(RunDetails details, CurlLines curl) {
        this.curl = curl;
        getContent().addClassName("stack");
        if (details.calls().isEmpty()) {
            var none = new Paragraph(getTranslation("connectivity.evidence.none"));
            none.addClassName("muted");
            getContent().add(none);
        }
        details.calls().forEach(call -> getContent().add(exchange(call)));
    }

    private Component exchange(EvidenceRow call) {
        var what = new Span(getTranslation("Operation." + call.operation()));
        what.addClassName("strong");
        var meta = new Span(
                getTranslation("connectivity.evidence.meta", Dates.time(call.at()), call.status(), millis(call)));
        meta.addClassName("muted");
        var summary = new Div(badge(call), what, meta);
        summary.addClassName("row");
        var exchange = new Div();
        exchange.addClassName("stack");
        String problem = call.problem();
        if (problem != null) {
            exchange.add(new Finding(Tone.BAD, getTranslation(problem), getTranslation(problem + ".help")));
        }
        Mismatch mismatch = call.mismatch();
        if (mismatch != null) {
            exchange.add(new SummaryList()
                    .row("connectivity.evidence.found", mismatch.found())
                    .row("connectivity.evidence.expected", mismatch.expected()));
        }
        exchange.add(
                new CodeBlock("connectivity.evidence.request", call.request()),
                new CodeBlock("connectivity.evidence.response", call.response()),
                new Paragraph(getTranslation("connectivity.evidence.again")),
                new CodeBlock("connectivity.evidence.curl", curl.again(call)));
        return new Details(summary, exchange);
    }

    private static StatusBadge badge(EvidenceRow call) {
        if (call.problem() != null) {
            return new StatusBadge(Tone.BAD, "connectivity.evidence.refused");
        }
        return call.step() == null
                ? new StatusBadge(Tone.OFF, "connectivity.evidence.seen")
                : new StatusBadge(Tone.DONE, "connectivity.evidence.passed");
    }

    private static long millis(EvidenceRow call) {
        return Math.max(1, call.took().toMillis());
    }
}
