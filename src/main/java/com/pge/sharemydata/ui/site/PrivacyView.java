package com.pge.sharemydata.ui.site;

import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What this portal keeps about the people who use it. */
@Route("privacy")
@AnonymousAllowed
final class PrivacyView extends Page {

    PrivacyView(Utility utility) {
        super("site.privacy.title");
        lead(getTranslation("site.privacy.lead"));
        show(
                new Prose("site.privacy.share").text("site.privacy.share.text"),
                new Prose("site.privacy.keep")
                        .points("site.privacy.keep.person", "site.privacy.keep.company", "site.privacy.keep.trail"),
                new Prose("site.privacy.cookies")
                        .points("site.privacy.cookies.session", "site.privacy.cookies.choices")
                        .text("site.privacy.cookies.none"),
                new Prose("site.privacy.ask").text("site.privacy.ask.text", utility.email()));
    }
}
