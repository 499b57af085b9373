package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What has happened, newest first: a dot, what, when and who, and a message where there was one. */
public final class Timeline extends Composite<OrderedList> {

    public Timeline() {
        getContent().addClassName("tl");
    }

    public Timeline row(Tone tone, String title, String meta) {
        return row(tone.icon(), tone, title, meta, null);
    }

    public Timeline row(String icon, Tone tone, String title, String meta, @Nullable String quote) {
        var point = new Span(Icon.of(icon));
        point.addClassNames("pt", tone.cssName());
        var what = new Div(title);
        what.addClassName("strong");
        var when = new Div(meta);
        when.addClassName("when");
        var words = new Div(what, when);
        if (quote != null && !quote.isBlank()) {
            var note = new Div(quote);
            note.addClassName("note");
            words.add(note);
        }
        getContent().add(new ListItem(point, words));
        return this;
    }
}
