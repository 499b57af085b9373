package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** It is done: the new state in large, a sentence, and the number to keep. What happens next stands below it. */
public final class ConfirmPanel extends Composite<Div> {

    public ConfirmPanel(String title, String text) {
        getContent().addClassName("confirm");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(Icon.of("check"), new H2(title), new Paragraph(text));
    }

    /** The receipt number in a sentence: "Your receipt number is …". */
    public ConfirmPanel receipt(String sentence) {
        var receipt = new Paragraph(sentence);
        receipt.addClassName("ref");
        getContent().add(receipt);
        return this;
    }
}
