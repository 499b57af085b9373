package com.pge.sharemydata.ui.site;

import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** How the portal serves people with disabilities, and what to do where it does not. */
@Route("accessibility")
@AnonymousAllowed
final class AccessibilityView extends Page {

    AccessibilityView(Utility utility) {
        super("site.access.title");
        lead(getTranslation("site.access.lead"));
        show(
                new Prose("site.access.how")
                        .points(
                                "site.access.how.keyboard",
                                "site.access.how.reader",
                                "site.access.how.color",
                                "site.access.how.size",
                                "site.access.how.language"),
                new Prose("site.access.tell").text("site.access.tell.text", utility.email()));
    }
}
