package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What was found, in two parts: the claim, then where we read it and what to do. Problems in red, the rest in blue. */
public final class Finding extends Composite<Div> {

    public Finding(Tone tone, String title, String body, Component... more) {
        var claim = new Paragraph(title);
        claim.addClassName("strong");
        getContent().addClassNames("finding", "pop");
        if (tone != Tone.BAD) {
            getContent().addClassNames("hint", tone.cssName());
        }
        getContent().add(claim);
        if (!body.isBlank()) {
            getContent().add(new Paragraph(body));
        }
        getContent().add(more);
    }
}
