package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;

/** Text for a terminal or an editor, with a button that copies it. */
public final class CodeBlock extends Composite<Div> {

    public CodeBlock(String text) {
        this("ui.code", text);
    }

    /** @param labelKey says what the text is, for the one who only hears the button */
    public CodeBlock(String labelKey, String text) {
        var code = new Pre(text);
        code.addClassName("term");
        code.getElement().setAttribute("data-copy-source", "");
        code.getElement().setAttribute("tabindex", "0");
        getContent().addClassName("code-block");
        getContent().add(new CopyButton(getTranslation(labelKey)), code);
    }
}
