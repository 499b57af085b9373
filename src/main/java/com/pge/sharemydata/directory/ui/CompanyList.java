package com.pge.sharemydata.directory.ui;

import com.pge.sharemydata.directory.CompanyRow;
import com.pge.sharemydata.directory.DirectoryLinks;
import com.pge.sharemydata.ui.CompanyMark;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;

/** Companies one below the other: name, what they do, since when they are checked; the whole row opens the company. */
final class CompanyList extends Composite<UnorderedList> {

    CompanyList() {
        getContent().addClassName("tasks");
        getContent().getElement().setAttribute("role", "list");
    }

    void add(List<CompanyRow> companies) {
        companies.forEach(company -> getContent().add(item(company)));
    }

    void clear() {
        getContent().removeAll();
    }

    boolean isEmpty() {
        return getContent().getChildren().findAny().isEmpty();
    }

    private ListItem item(CompanyRow company) {
        var words = new Div(TextLink.named(company.shownName(), DirectoryLinks.company(company.organization())));
        if (company.purpose() != null) {
            var purpose = new Span(company.purpose());
            purpose.addClassName("hint");
            words.add(purpose);
        }
        var named = new Div(new CompanyMark(company.shownName(), company.picture()), words);
        named.addClassName("co");
        var item = new ListItem(named);
        Instant since = company.verifiedSince();
        if (since != null) {
            item.add(new StatusBadge(Tone.DONE, "directory.companies.since", Dates.shortDate(since)));
        }
        return item;
    }
}
