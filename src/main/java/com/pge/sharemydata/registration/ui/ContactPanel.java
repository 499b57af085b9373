package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.registration.Journey;
import com.pge.sharemydata.registration.SignedBy;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Whom to ask: the reviewer who has the registration in hand, and where to write to. */
final class ContactPanel extends Composite<Div> {

    ContactPanel(Journey journey, Utility utility) {
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(new H2(getTranslation("registration.contact.title")));
        SignedBy reviewer = journey.current().course().reviewer();
        if (reviewer != null) {
            getContent().add(person(reviewer.name()));
        }
        getContent()
                .add(
                        new Paragraph(getTranslation("registration.contact.text", utility.name())),
                        new Anchor("mailto:" + utility.email(), utility.email()));
    }

    private Div person(String name) {
        var initials = new Span(Initials.of(name));
        initials.addClassName("logo");
        initials.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(name);
        words.addClassName("strong");
        var role = new Span(getTranslation("registration.contact.reviewer"));
        role.addClassName("muted");
        var person = new Div(initials, new Div(new Div(words), new Div(role)));
        person.addClassName("co");
        return person;
    }
}
