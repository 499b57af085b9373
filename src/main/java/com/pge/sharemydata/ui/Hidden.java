package com.pge.sharemydata.ui;

import com.vaadin.flow.component.html.Span;

/** Words for screen readers alone. */
public final class Hidden {

    private Hidden() {}

    public static Span text(String words) {
        var text = new Span(words);
        text.addClassName("sr");
        return text;
    }
}
