package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.directory.CompanyHead;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.Hidden;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;

/** One company that receives data now: what, until when, what comes next, and the ways to change or stop it. */
final class AuthorizationCard extends Composite<ListItem> {

    final ButtonLink change;
    final StopSharing stop;

    AuthorizationCard(AuthorizationDetails details, Instant now, Runnable stopping) {
        String company = details.companyName();
        change = new ButtonLink("authorization.change", AuthorizationLinks.change(details.id()))
                .quiet()
                .with(Icon.of("pencil"));
        change.add(Hidden.text(" " + getTranslation("authorization.change.with", company)));
        stop = new StopSharing(details, stopping);

        var facts = new UnorderedList(
                fact("calendar", Outlook.of(this, details, now)),
                fact("download", Outlook.delivery(this, details, now)));
        facts.addClassNames("checks", "plain");
        var head = new Div(new CompanyHead(new H3(), company, details.picture(), ""), Outlook.badge(details));
        head.addClassNames("row", "between");
        var actions = new Div(
                change,
                stop,
                new TextLink("authorization.details", AuthorizationLinks.authorization(details.id())).about(company));
        actions.addClassName("row");
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(head, PermissionSentence.of(details), facts, actions);
    }

    private static ListItem fact(String icon, String text) {
        return new ListItem(Icon.of(icon), new Div(text));
    }
}
