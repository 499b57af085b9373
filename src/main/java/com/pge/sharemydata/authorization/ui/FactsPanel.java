package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Hidden;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.SummaryList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;

/** The facts of one authorization. */
final class FactsPanel extends Composite<Div> {

    private static final int FEW = 5;

    FactsPanel(AuthorizationDetails details, Instant now) {
        var facts = new SummaryList()
                .row(
                        "authorization.facts.status",
                        new Div(Outlook.badge(details)),
                        note(Outlook.of(this, details, now)))
                .row("authorization.facts.data", data(details))
                .row("authorization.facts.services", services(details.services()))
                .row("authorization.facts.since", Dates.dateTime(details.givenAt()), origin(details))
                .row("authorization.facts.delivery", Outlook.delivery(this, details, now))
                .row("authorization.facts.number", details.id().toString())
                .row("authorization.facts.terms", terms(details.terms()));
        getContent().addClassNames("panel", "pad");
        getContent().add(facts);
    }

    private String origin(AuthorizationDetails details) {
        return getTranslation(
                "authorization.origin." + details.origin(),
                details.companyName(),
                details.givenBy().name());
    }

    private Component data(AuthorizationDetails details) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        details.data().stream()
                .sorted()
                .map(category -> new ListItem(getTranslation("authorization.data." + category)))
                .forEach(list::add);
        return list;
    }

    /** All of a few, else the number and the rest on demand. */
    private Component services(List<ServiceRow> services) {
        if (services.size() <= FEW) {
            return list(services);
        }
        var box = new Div();
        var details = new Details(Words.services(this, services), box);
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && box.getComponentCount() == 0) {
                box.add(list(services));
            }
        });
        return details;
    }

    private UnorderedList list(List<ServiceRow> services) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        services.forEach(service -> {
            var number = new Span(Words.service(this, service));
            number.addClassName("note");
            list.add(new ListItem(new Span(Words.address(service)), number));
        });
        return list;
    }

    private Component terms(String version) {
        var link = new Anchor(
                AuthorizationLinks.terms(version).substring(1),
                Icon.of("download"),
                new Span(getTranslation("authorization.facts.terms.version", version)),
                Hidden.text(" " + getTranslation("directory.card.new-tab")));
        link.addClassName("act");
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassName("note");
        return note;
    }
}
