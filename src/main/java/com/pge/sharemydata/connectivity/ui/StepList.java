package com.pge.sharemydata.connectivity.ui;

import com.pge.sharemydata.connectivity.EvidenceRow;
import com.pge.sharemydata.connectivity.RunDetails;
import com.pge.sharemydata.connectivity.TestStep;
import com.pge.sharemydata.connectivity.TestSuite;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Icon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The calls to make, in their order, and which of them were seen. */
final class StepList extends Composite<Section> {

    private final transient Optional<RunDetails> run;

    StepList(Set<TestSuite> needed, Optional<RunDetails> run) {
        this.run = run;
        var list = new OrderedList();
        list.addClassName("probe");
        needed.forEach(suite -> suite.steps().forEach(step -> list.add(item(suite, step, ""))));
        if (!needed.contains(TestSuite.REGISTRATION)) {
            TestSuite.REGISTRATION
                    .steps()
                    .forEach(step ->
                            list.add(item(TestSuite.REGISTRATION, step, getTranslation("connectivity.steps.extra"))));
        }
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(new H2(getTranslation("connectivity.steps.title")), list);
    }

    private ListItem item(TestSuite suite, TestStep step, String remark) {
        Instant passed = run.map(details -> details.run().passed().get(step)).orElse(null);
        boolean next = run.flatMap(details -> details.run().next(suite)).equals(Optional.of(step));
        boolean refused = next && run.flatMap(RunDetails::obstacle).isPresent() && remark.isEmpty();
        boolean watching = run.map(details -> details.run().watching()).orElse(false);
        String state = passed != null ? "ok" : refused ? "bad" : next && watching ? "go" : "off";
        var dot = new Span(Icon.of(
                switch (state) {
                    case "ok" -> "check";
                    case "bad" -> "cross";
                    case "go" -> "clock";
                    default -> "minus";
                }));
        dot.addClassName("dot");
        var title = new Span(getTranslation("TestStep." + step));
        title.addClassName("strong");
        var note = new Div(
                passed != null
                        ? getTranslation("connectivity.steps.passed", Dates.time(passed))
                        : getTranslation("connectivity.steps." + state) + (remark.isEmpty() ? "" : " " + remark));
        note.addClassName("muted");
        var took = new Span(took(step));
        took.addClassName("muted");
        var item = new ListItem(dot, new Div(title, note), took);
        item.addClassName(state);
        return item;
    }

    private String took(TestStep step) {
        return run.flatMap(details -> details.calls().stream()
                        .filter(call -> call.step() == step)
                        .findFirst())
                .map(EvidenceRow::took)
                .map(took -> getTranslation("connectivity.steps.took", Math.max(1, took.toMillis())))
                .orElse("");
    }
}
