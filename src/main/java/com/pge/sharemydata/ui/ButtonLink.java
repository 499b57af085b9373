package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** A link that looks like a button, where pressing it goes to another page. One a page is the main one. */
public final class ButtonLink extends Anchor {

    public ButtonLink(String textKey, String path, Object... arguments) {
        addClassNames("button", "main-button");
        setText(getTranslation(textKey, arguments));
        setHref(Links.href(path));
    }

    /** The second choice beside a main button. */
    public ButtonLink quiet() {
        removeClassName("main-button");
        return this;
    }

    /** Yellow, for the one main button of a public page. */
    public ButtonLink sun() {
        removeClassName("main-button");
        addClassName("sun");
        return this;
    }

    /** Leaves the router: for pages that ask to sign in first, which happens at the identity provider. */
    public ButtonLink asksToSignIn() {
        setRouterIgnore(true);
        return this;
    }

    /** Opens beside this page. The words before it must have said so. */
    public ButtonLink inNewTab() {
        setTarget(AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener");
        setRouterIgnore(true);
        return this;
    }

    /** Adds a symbol before the words. */
    public ButtonLink with(Component icon) {
        addComponentAsFirst(icon);
        return this;
    }
}
