package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.directory.CompanyHead;
import com.pge.sharemydata.directory.CompanyRow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;

/** A company in the drop-down. */
final class CompanyItem extends Composite<Div> {

    CompanyItem(CompanyRow company) {
        var name = new Span();
        name.addClassName("strong");
        getContent().addClassName("choice");
        getContent()
                .add(new CompanyHead(
                        name,
                        company.shownName(),
                        company.picture(),
                        Objects.requireNonNullElse(company.purpose(), "")));
    }
}
