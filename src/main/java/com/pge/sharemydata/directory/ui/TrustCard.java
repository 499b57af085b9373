package com.pge.sharemydata.directory.ui;

import com.pge.sharemydata.directory.CompanyCard;
import com.pge.sharemydata.ui.CompanyMark;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Hidden;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.SummaryList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a customer should know before trusting a company. */
final class TrustCard extends Composite<Div> {

    TrustCard(CompanyCard card) {
        var facts = new SummaryList()
                .row("directory.card.purpose", orNotStated(card.purpose()))
                .row("directory.card.storage", orNotStated(card.storage()))
                .row("directory.card.legal", card.legalName());
        if (card.partner() != null) {
            facts.row("directory.card.partner", card.partner());
        }
        date(facts, "directory.card.verified", card.verifiedSince());
        date(facts, "directory.card.tested", card.lastPassedTest());
        link(facts, "directory.card.privacy", card.privacyPolicy());
        link(facts, "directory.card.terms", card.terms());
        link(facts, "directory.card.website", card.website());

        var head = new Div(new CompanyMark(card.name(), card.picture()), new H2(card.name()));
        head.addClassName("co");
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(head, facts);
    }

    private String orNotStated(@Nullable String text) {
        return text == null ? getTranslation("directory.card.unknown") : text;
    }

    private static void date(SummaryList facts, String labelKey, @Nullable Instant at) {
        if (at != null) {
            facts.row(labelKey, Dates.date(at));
        }
    }

    private void link(SummaryList facts, String labelKey, @Nullable String address) {
        if (address != null) {
            facts.row(labelKey, outside(address));
        }
    }

    /** Never lets the other site reach back into this one. */
    private Component outside(String address) {
        var link = new Anchor(
                address,
                new Span(address),
                Icon.of("external"),
                Hidden.text(" " + getTranslation("directory.card.new-tab")));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
