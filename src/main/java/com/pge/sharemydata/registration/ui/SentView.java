package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.registration.Journey;
import com.pge.sharemydata.registration.Journeys;
import com.pge.sharemydata.registration.NextAction;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationLinks;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.ConfirmPanel;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;

/** It is handed in: the number to keep, and what happens next. */
@Route(RegistrationPage.OF_VERSION + "/sent")
@RolesAllowed(Roles.PROVIDER)
final class SentView extends RegistrationPage {

    private final transient Journeys journeys;

    SentView(Registrations registrations, Journeys journeys) {
        super("registration.sent.title", registrations);
        this.journeys = journeys;
    }

    @Override
    protected void enter(RegistrationDetails shown, BeforeEnterEvent event) {
        if (shown.isDraft()) {
            event.forwardTo(RegistrationLinks.tasks(shown.id()));
            return;
        }
        clear();
        Journey journey = journeys.mine();
        var panel = new ConfirmPanel(getTranslation("registration.sent.done"), getTranslation("registration.sent.mail"))
                .receipt(getTranslation("registration.sent.receipt", shown.receipt()));
        var next = new Div(new H2(getTranslation("registration.sent.next")));
        next.addClassName("stack");
        LocalDate promised = journey.promised();
        if (promised != null) {
            next.add(new Paragraph(getTranslation("registration.sent.promise", Dates.date(promised))));
        }
        NextAction action = journey.next();
        if (action != null) {
            next.add(
                    new Paragraph(getTranslation("registration.sent.meanwhile")),
                    new TextLink(action.textKey(), action.path()));
        }
        next.add(new TextLink("registration.sent.home", RegistrationLinks.HOME));
        show(panel, next);
    }
}
