package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.SelfAccessLinks;
import com.pge.sharemydata.authorization.SelfAccessState;
import com.pge.sharemydata.security.PortalAddress;
import com.pge.sharemydata.ui.CodeBlock;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;

/** How a self-access user proves which customer he is: with the same account at once, else by a link. */
final class SelfAccessPanel extends Composite<Section> {

    private final transient SelfAccessLinks links;
    private final transient PortalAddress portal;

    final Button myself = new Button(getTranslation("authorization.link.myself"), click -> linkMyself());
    final Button make = new Button(getTranslation("authorization.link.make"), click -> makeLink());

    private final Div outcome = new Div();

    SelfAccessPanel(SelfAccessState state, SelfAccessLinks links, PortalAddress portal) {
        this.links = links;
        this.portal = portal;

        myself.addThemeVariants(ButtonVariant.PRIMARY);
        outcome.addClassName("stack");
        outcome.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(new H2(getTranslation("authorization.link.title")));
        Instant linkedAt = state.linkedAt();
        if (linkedAt != null) {
            getContent()
                    .add(
                            new StatusBadge(Tone.DONE, "authorization.link.done"),
                            new Paragraph(getTranslation(
                                    "authorization.link.customer", state.customerName(), Dates.date(linkedAt))));
        } else {
            getContent().add(new Paragraph(getTranslation("authorization.link.why")));
        }
        if (state.sameAccount() && !state.isLinked()) {
            getContent().add(myself);
        }
        getContent().add(make, outcome);
    }

    private void linkMyself() {
        links.linkMyself();
        Notifications.saved("authorization.link.done");
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private void makeLink() {
        String link = portal.of(links.begin());
        outcome.removeAll();
        outcome.add(
                new Paragraph(getTranslation("authorization.link.how")),
                new CodeBlock("authorization.link.address", link));
    }
}
