package com.pge.sharemydata.directory;

import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** What a customer should know before trusting a company. */
public final class TrustCard extends Composite<Div> {

    public TrustCard(CompanyCard card, Utility utility) {
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(new CompanyHead(new H2(), card.name(), card.picture(), ""), new TrustFacts(card, utility));
    }
}
