package com.pge.sharemydata.connectivity.ui;

import com.pge.sharemydata.connectivity.ConnectivityLinks;
import com.pge.sharemydata.connectivity.probe.AddressCheckBadge;
import com.pge.sharemydata.connectivity.probe.AddressCheckRow;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The checks of a company's addresses, newest first; each leads to what was found. */
final class AddressCheckList extends Composite<Section> {

    AddressCheckList(List<AddressCheckRow> checks) {
        var list = new UnorderedList();
        list.addClassName("tasks");
        list.getElement().setAttribute("role", "list");
        checks.forEach(check -> list.add(item(check)));
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("probe.list.title")), list);
    }

    private ListItem item(AddressCheckRow check) {
        var link = new TextLink(
                "probe.list.check", ConnectivityLinks.addressCheck(check.id().toString()), check.number());
        String at = Dates.dateTime(check.startedAt());
        var hint = new Span(
                check.planned()
                        ? getTranslation("probe.list.planned", at)
                        : getTranslation("probe.list.hint", at, check.startedBy()));
        hint.addClassName("hint");
        return new ListItem(new Div(link, hint), AddressCheckBadge.of(check));
    }
}
