package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.EndReason;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** One company that received data before: when it ended, and why. */
final class PastItem extends Composite<ListItem> {

    PastItem(AuthorizationDetails details) {
        var words = new Div(TextLink.named(details.companyName(), AuthorizationLinks.authorization(details.id())));
        EndReason reason = details.endReason();
        if (reason != null) {
            var why = new Span(getTranslation("authorization.end." + reason, details.companyName()));
            why.addClassName("hint");
            words.add(why);
        }
        getContent().add(words);
        Instant over = details.overAt();
        if (over != null) {
            var when = new Span(Dates.shortDate(over));
            when.addClassNames("muted", "small");
            getContent().add(when);
        }
    }
}
