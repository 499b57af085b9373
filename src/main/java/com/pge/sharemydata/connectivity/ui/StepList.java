package com.pge.sharemydata.connectivity.ui;

import com.pge.sharemydata.connectivity.ConnectionDetails;
import com.pge.sharemydata.connectivity.EvidenceRow;
import com.pge.sharemydata.connectivity.Readiness;
import com.pge.sharemydata.connectivity.RunDetails;
import com.pge.sharemydata.connectivity.TestStep;
import com.pge.sharemydata.connectivity.TestSuite;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Icon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of each suite, in their order, and which of them were seen. */
final class StepList extends Composite<Section> {

    private final transient ConnectionDetails connection;
    private final transient Optional<RunDetails> run;

    StepList(ConnectionDetails connection, Optional<RunDetails> run) {
        this.connection = connection;
        this.run = run;
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(new H2(getTranslation("connectivity.steps.title")));
        connection.needed().stream().sorted().forEach(suite -> add(suite, ""));
        if (!connection.needed().contains(TestSuite.REGISTRATION)) {
            add(TestSuite.REGISTRATION, getTranslation("connectivity.steps.extra"));
        }
    }

    private void add(TestSuite suite, String remark) {
        var list = new OrderedList();
        list.addClassName("probe");
        suite.steps().forEach(step -> list.add(item(suite, step, remark)));
        getContent()
                .add(
                        new H3(getTranslation(
                                "connectivity.steps.suite",
                                getTranslation("TestSuite." + suite),
                                getTranslation("Readiness." + connection.of(suite)))),
                        list);
    }

    private ListItem item(TestSuite suite, TestStep step, String remark) {
        Instant passed = run.map(details -> details.run().passed().get(step)).orElse(null);
        String state = passed != null ? "ok" : state(suite, step);
        var dot = new Span(Icon.of(
                switch (state) {
                    case "ok" -> "check";
                    case "bad" -> "cross";
                    case "go" -> "clock";
                    default -> "minus";
                }));
        dot.addClassName("dot");
        var title =
                new Span(getTranslation("connectivity.steps.step", step.number(), getTranslation("TestStep." + step)));
        title.addClassName("strong");
        var note = new Div(note(suite, passed, state) + (remark.isEmpty() || passed != null ? "" : " " + remark));
        note.addClassName("muted");
        var took = new Span(took(step));
        took.addClassName("muted");
        var item = new ListItem(dot, new Div(title, note), took);
        item.addClassName(state);
        return item;
    }

    private String state(TestSuite suite, TestStep step) {
        boolean watching = run.map(details -> details.run().watching()).orElse(false);
        boolean next = run.flatMap(details -> details.run().next(suite)).equals(Optional.of(step));
        if (!next || !watching) {
            return "off";
        }
        boolean refused = run.flatMap(RunDetails::obstacle)
                .flatMap(obstacle -> TestStep.of(obstacle.operation()))
                .filter(suite.steps()::contains)
                .isPresent();
        boolean awaited = run.flatMap(details -> connection.next(details.run())).equals(Optional.of(step));
        return refused ? "bad" : awaited || suite == TestSuite.REGISTRATION ? "go" : "off";
    }

    /** A suite that was passed in another run says so, instead of asking for its steps again. */
    private String note(TestSuite suite, @Nullable Instant passed, String state) {
        if (passed != null) {
            return getTranslation("connectivity.steps.passed", Dates.time(passed));
        }
        return state.equals("off") && connection.of(suite) == Readiness.PASSED
                ? getTranslation("connectivity.steps.proven")
                : getTranslation("connectivity.steps." + state);
    }

    private String took(TestStep step) {
        return run.flatMap(details -> details.calls().stream()
                        .filter(call -> call.step() == step)
                        .findFirst())
                .map(EvidenceRow::took)
                .filter(took -> !took.isZero())
                .map(took -> getTranslation("connectivity.steps.took", Math.max(1, took.toMillis())))
                .orElse("");
    }
}
