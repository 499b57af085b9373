package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;

/** A back-office page in panes that scroll by themselves: evidence, judgement, decision. Stacked on small screens. */
public final class Panes extends Composite<Div> {

    public Panes() {
        getContent().addClassName("panes");
    }

    /** The pane on sunken ground: what there is to look at. */
    public Panes evidence(String titleKey, Component... content) {
        return pane(titleKey, "ev", content);
    }

    public Panes pane(String titleKey, Component... content) {
        return pane(titleKey, "work", content);
    }

    private Panes pane(String titleKey, String kind, Component... content) {
        var pane = new Section(content);
        String title = getTranslation(titleKey);
        pane.addClassNames("pane", kind);
        pane.getElement().setAttribute("aria-label", title);
        pane.getElement().setAttribute("tabindex", "0");
        getContent().add(pane);
        return this;
    }
}
