package com.pge.sharemydata.directory;

import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Hidden;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Phrases;
import com.pge.sharemydata.ui.SummaryList;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of a company's trust card, without its name. */
public final class TrustFacts extends Composite<Div> {

    private static final String COMMISSION = "https://www.cpuc.ca.gov/complaints/";

    private final SummaryList facts = new SummaryList();

    public TrustFacts(CompanyCard card, Utility utility) {
        facts.row("directory.card.purpose", orNotStated(card.purpose()))
                .row("directory.card.storage", orNotStated(card.storage()))
                .row("directory.card.asks", asked(card.asks()), history(card))
                .row("directory.card.legal", card.legalName());
        if (card.partner() != null) {
            facts.row("directory.card.partner", card.partner());
        }
        date("directory.card.verified", card.verifiedSince());
        date("directory.card.tested", card.lastPassedTest());
        link("directory.card.privacy", card.privacyPolicy());
        link("directory.card.terms", card.terms());
        link("directory.card.website", card.website());
        facts.row("directory.card.complain", complaints(utility));
        getContent().add(facts);
    }

    private String asked(Set<DataCategory> asks) {
        return asks.isEmpty()
                ? getTranslation("directory.card.unknown")
                : Phrases.list(asks.stream()
                        .sorted()
                        .map(category -> getTranslation("DataCategory." + category))
                        .toList());
    }

    private String history(CompanyCard card) {
        return getTranslation("directory.card.history", card.historyMonths());
    }

    private String orNotStated(@Nullable String text) {
        return text == null ? getTranslation("directory.card.unknown") : text;
    }

    private void date(String labelKey, @Nullable Instant at) {
        if (at != null) {
            facts.row(labelKey, Dates.date(at));
        }
    }

    private void link(String labelKey, @Nullable String address) {
        if (address != null) {
            facts.row(labelKey, outside(address, address));
        }
    }

    /** To the utility, and to those who watch it. */
    private Component complaints(Utility utility) {
        var ways = new Div(
                new Anchor("mailto:" + utility.email(), utility.email()),
                outside(COMMISSION, getTranslation("directory.card.commission")));
        ways.addClassName("stack-s");
        return ways;
    }

    /** Never lets the other site reach back into this one. */
    private Component outside(String address, String words) {
        var link = new Anchor(
                address,
                new Span(words),
                Icon.of("external"),
                Hidden.text(" " + getTranslation("directory.card.new-tab")));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
