package com.pge.sharemydata.ui.site;

import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** How sharing works, for customers and for companies: the steps, what is checked, how long it takes. */
@Route("how-it-works")
@Menu(title = "site.how.menu", order = 1)
@AnonymousAllowed
final class HowItWorksView extends Page {

    HowItWorksView(Utility utility) {
        super("site.how.title");
        lead(getTranslation("site.how.lead", utility.name()));
        show(
                new Prose("site.how.customers")
                        .steps(
                                "site.sharing.company", "site.sharing.company.text",
                                "site.sharing.data", "site.sharing.data.text",
                                "site.sharing.end", "site.sharing.end.text",
                                "site.sharing.charge", "site.sharing.charge.text"),
                new Prose("site.how.data")
                        .text("site.how.data.text")
                        .points(
                                "site.how.data.usage",
                                "site.how.data.billing",
                                "site.how.data.account",
                                "site.how.data.basic",
                                "site.how.data.program"),
                new Prose("site.how.companies")
                        .text("site.how.companies.text", utility.name())
                        .steps(
                                "site.how.register", "site.how.register.text",
                                "site.how.connect", "site.how.connect.text",
                                "site.how.review", "site.how.review.text",
                                "site.how.live", "site.how.live.text"),
                new Prose("site.how.criteria")
                        .text("site.how.criteria.text")
                        .points(
                                "site.how.criteria.tax",
                                "site.how.criteria.contact",
                                "site.how.criteria.standing",
                                "site.how.criteria.technical",
                                "site.how.criteria.transparency",
                                "site.how.criteria.terms")
                        .text("site.how.criteria.person"),
                new Prose("site.how.long")
                        .points(
                                "site.how.long.form",
                                "site.how.long.tests",
                                "site.how.long.turn",
                                "site.how.long.dates")
                        .with(new ButtonLink("site.call.button", "/provider/start").asksToSignIn()));
    }
}
