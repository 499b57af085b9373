package com.pge.sharemydata.connectivity.ui;

import com.pge.sharemydata.connectivity.ConnectivityLinks;
import com.pge.sharemydata.connectivity.probe.AddressCheckBadge;
import com.pge.sharemydata.connectivity.probe.AddressCheckId;
import com.pge.sharemydata.connectivity.probe.AddressCheckRow;
import com.pge.sharemydata.connectivity.probe.CheckedCompany;
import com.pge.sharemydata.connectivity.probe.StartObstacle;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** The other direction: whether the portal reaches the company. One button checks, and leads to what is found. */
final class AddressCard extends Composite<Section> {

    final Button check;

    AddressCard(CheckedCompany company, Supplier<AddressCheckId> start) {
        check = new Button(
                getTranslation("probe.start"),
                click -> getUI().ifPresent(ui ->
                        ui.navigate(AddressChecksView.class, start.get().toString())));
        StartObstacle obstacle = company.obstacle();
        check.setEnabled(obstacle == null);
        var text = new Paragraph(getTranslation("probe.card.text"));
        text.addClassName("muted");
        var action = new Div(check);
        action.addClassName("row");
        if (obstacle != null) {
            action.add(why(obstacle));
        }
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(new H2(getTranslation("probe.card.title")), text, action);
        company.newest().ifPresent(newest -> getContent().add(last(newest)));
    }

    private Span why(StartObstacle obstacle) {
        var why = new Span(
                getTranslation(obstacle.messageKey(), obstacle.arguments().toArray()));
        why.addClassName("muted");
        return why;
    }

    private Component last(AddressCheckRow newest) {
        var last = new Div(
                AddressCheckBadge.of(newest),
                new TextLink(
                        "probe.card.last",
                        ConnectivityLinks.addressCheck(newest.id().toString()),
                        Dates.dateTime(newest.startedAt())));
        last.addClassName("row");
        return last;
    }
}
