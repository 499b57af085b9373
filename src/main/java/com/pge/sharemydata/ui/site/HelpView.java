package com.pge.sharemydata.ui.site;

import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Questions people ask, and whom to write to. */
@Route("help")
@Menu(title = "site.help.menu", order = 30)
@AnonymousAllowed
final class HelpView extends Page {

    HelpView(Utility utility) {
        super("site.help.title");
        show(
                new Prose("site.help.customers")
                        .question("site.help.who", "site.help.who.answer")
                        .question("site.help.stop", "site.help.stop.answer")
                        .question("site.help.password", "site.help.password.answer")
                        .question("site.help.trust", "site.help.trust.answer", utility.name()),
                new Prose("site.help.companies")
                        .question("site.help.need", "site.help.need.answer")
                        .question("site.help.team", "site.help.team.answer")
                        .question("site.help.early", "site.help.early.answer")
                        .question("site.help.refused", "site.help.refused.answer")
                        .question("site.help.secret", "site.help.secret.answer")
                        .question("site.help.where", "site.help.where.answer")
                        .question("site.help.declined", "site.help.declined.answer"));

        var contact = new Div(
                new H2(getTranslation("site.help.contact")),
                new Paragraph(getTranslation("site.help.contact.text")),
                new Anchor("mailto:" + utility.email(), utility.email()));
        contact.addClassNames("panel", "pad", "stack-s");
        aside(contact);
    }
}
