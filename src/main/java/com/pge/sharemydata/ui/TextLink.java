package com.pge.sharemydata.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link; the path is that of a route ({@code /provider/team}) or a whole address. */
public final class TextLink extends Anchor {

    public TextLink(String textKey, String path, Object... arguments) {
        setText(getTranslation(textKey, arguments));
        setHref(Links.href(path));
    }

    /** Where many links of a page have the same words, the rest of the name, for screen readers only. */
    public TextLink about(String what) {
        add(Hidden.text(" " + what));
        return this;
    }

    /** A link whose words are data, not a key: the name of a company, say. */
    public static Anchor named(String text, String path) {
        return new Anchor(Links.href(path), text);
    }
}
