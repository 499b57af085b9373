package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here yet: what is true, how it fills, and at most one button. */
public final class EmptyState extends Composite<Div> {

    public EmptyState(String icon, String titleKey, String textKey, Component... actions) {
        var text = new Paragraph(getTranslation(textKey));
        text.addClassName("muted");
        getContent().addClassNames("panel", "empty");
        getContent().add(Icon.of(icon), new H2(getTranslation(titleKey)), text);
        getContent().add(actions);
    }
}
