package com.pge.sharemydata.connectivity.ui;

import com.pge.sharemydata.connectivity.ConnectivityLinks;
import com.pge.sharemydata.connectivity.RunRow;
import com.pge.sharemydata.connectivity.RunState;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A company's test runs, newest first; each leads to its evidence. */
final class RunList extends Composite<Section> {

    RunList(List<RunRow> runs) {
        var list = new UnorderedList();
        list.addClassName("tasks");
        list.getElement().setAttribute("role", "list");
        runs.forEach(run -> list.add(item(run)));
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("connectivity.runs.title")), list);
    }

    private ListItem item(RunRow run) {
        var link = new TextLink("connectivity.runs.run", ConnectivityLinks.run(run.id()), run.number());
        var hint = new Span(getTranslation(
                "connectivity.runs.hint", Dates.dateTime(run.startedAt()), run.startedBy(), run.calls()));
        hint.addClassName("hint");
        return new ListItem(new Div(link, hint), badge(run.state()));
    }

    private static StatusBadge badge(RunState state) {
        Tone tone = switch (state) {
            case OPEN -> Tone.WAIT;
            case PASSED -> Tone.DONE;
            case STOPPED -> Tone.OFF;
        };
        return new StatusBadge(tone, "RunState." + state);
    }
}
