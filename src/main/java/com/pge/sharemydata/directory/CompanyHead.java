package com.pge.sharemydata.directory;

import com.pge.sharemydata.ui.CompanyMark;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A company at a glance: its picture, its name as a heading, and what is worth saying in the same breath. */
public final class CompanyHead extends Composite<Div> {

    /** @param heading of the level that fits the page; it gets the name */
    public CompanyHead(HtmlContainer heading, String name, @Nullable String picture, String note) {
        heading.setText(name);
        var words = new Div(heading);
        words.addClassName("words");
        if (!note.isBlank()) {
            var small = new Span(note);
            small.addClassNames("muted", "small");
            words.add(small);
        }
        getContent().addClassName("co");
        getContent().add(new CompanyMark(name, picture), words);
    }
}
