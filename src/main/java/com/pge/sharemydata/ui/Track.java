package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The milestones of a process, at most seven: a check, the current one in yellow, the others to come. */
public final class Track extends Composite<Div> {

    /** Where a milestone stands. */
    public enum State {
        DONE,
        NOW,
        LATER
    }

    private final OrderedList steps = new OrderedList();
    private int count;

    public Track() {
        steps.addClassName("track");
        getContent().addClassName("track-box");
        getContent().add(steps);
    }

    /** @param meta a date, or whose turn it is; may be empty */
    public Track step(State state, String title, String meta) {
        count++;
        var node = new Span();
        node.addClassName("node");
        if (state == State.DONE) {
            node.add(Icon.of("check"), Hidden.text(getTranslation("ui.track.done")));
        } else {
            node.setText(Integer.toString(count));
        }
        var name = new Span(title);
        name.addClassName("strong");
        var step = new ListItem(node, name);
        step.addClassName(state.name().toLowerCase(Locale.ROOT));
        if (!meta.isBlank()) {
            var date = new Span(meta);
            date.addClassName("d");
            step.add(date);
        }
        if (state == State.NOW) {
            step.getElement().setAttribute("aria-current", "step");
        }
        steps.add(step);
        return this;
    }
}
