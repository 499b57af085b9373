package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Tasks under a heading; the whole row opens the task, and its status stands at the end. */
public final class TaskList extends Composite<Section> {

    private final UnorderedList tasks = new UnorderedList();

    public TaskList(String titleKey) {
        tasks.addClassName("tasks");
        tasks.getElement().setAttribute("role", "list");
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation(titleKey)), tasks);
    }

    public TaskList task(String title, String path, String hint, StatusBadge status) {
        return row(TextLink.named(title, path), hint, status);
    }

    /** A task that is not open yet; the hint says what opens it. */
    public TaskList locked(String title, String hint) {
        var text = new Span(title);
        text.addClassName("locked");
        return row(text, hint, new StatusBadge(Tone.LOCK, "ui.task.locked"));
    }

    private TaskList row(Component title, String hint, StatusBadge status) {
        var words = new Div(title);
        if (!hint.isBlank()) {
            var small = new Span(hint);
            small.addClassName("hint");
            words.add(small);
        }
        tasks.add(new ListItem(words, status));
        return this;
    }
}
