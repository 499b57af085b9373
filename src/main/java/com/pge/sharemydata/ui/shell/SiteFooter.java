package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;

/** Who runs the portal, how to reach them, and the choices of language and light. */
final class SiteFooter extends Composite<Footer> {

    SiteFooter(Utility utility) {
        var about = new Div(
                new Span(utility.name()),
                new TextLink("ui.footer.privacy", "/privacy"),
                new TextLink("ui.footer.status", "/status"),
                new TextLink("ui.footer.metrics", "/metrics"),
                new TextLink("ui.footer.accessibility", "/accessibility"),
                new TextLink("ui.footer.help", "/help"),
                new Anchor("mailto:" + utility.email(), utility.email()));
        about.addClassName("foot-about");
        var wrap = new Div(about, new LanguageChoice(), new SchemeChoice());
        wrap.addClassName("wrap");
        getContent().addClassName("foot");
        getContent().add(wrap);
    }
}
