package com.pge.sharemydata.ui.shell;

import com.vaadin.flow.component.html.Anchor;

/** Past the menu to the content. {@code scripts/kit.js} moves the focus, since a fragment would leave the page. */
final class SkipLink extends Anchor {

    SkipLink() {
        super("#main", "");
        setText(getTranslation("ui.skip"));
        addClassName("skip");
        setRouterIgnore(true);
    }
}
