package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.ui.Links;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Name and mark of the portal; leads to the first page of the part one is in. */
final class Brand extends Anchor {

    private static final int BARS = 4;

    Brand(String home, String subtitle) {
        var mark = new Span();
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        for (int bar = 1; bar <= BARS; bar++) {
            var one = new Span();
            one.addClassName("b" + bar);
            mark.add(one);
        }
        var name = new Span(getTranslation("ui.site.name"));
        name.addClassName("brand-name");
        var sub = new Span(subtitle);
        sub.addClassName("brand-sub");
        var words = new Span(name, sub);
        words.addClassName("brand-text");
        addClassName("brand");
        setHref(Links.href(home));
        add(mark, words);
    }
}
