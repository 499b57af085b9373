package com.pge.sharemydata.ui;

import com.vaadin.flow.component.html.Span;

/** One bar of a chart. Its height is data, so this is the one place that sets a style from Java. */
public final class Bar {

    private Bar() {}

    /** @param share of the full height, from 0 to 1 */
    public static Span of(double share) {
        var bar = new Span();
        bar.addClassName("bar-of");
        bar.getStyle().set("--share", Double.toString(share));
        return bar;
    }
}
