package com.pge.sharemydata.organization.ui;

import com.pge.sharemydata.organization.InvitationDetails;
import com.pge.sharemydata.organization.Invitations;
import com.pge.sharemydata.organization.OrganizationLinks;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.SummaryList;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The page behind an invitation's link. */
@Route(OrganizationLinks.JOIN)
@PermitAll
final class JoinView extends Page implements HasUrlParameter<String> {

    private final Invitations invitations;

    private String token = "";

    final Button accept = new Button(getTranslation("organization.join.accept"), click -> accept());

    JoinView(Invitations invitations) {
        super("organization.join.title");
        this.invitations = invitations;
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
        clear();
        invitations.of(token).ifPresentOrElse(this::show, this::showOver);
    }

    private void show(InvitationDetails invitation) {
        var panel = new Div(
                new SummaryList()
                        .row("organization.join.company", invitation.organization())
                        .row("organization.join.email", invitation.email())
                        .row(
                                "organization.join.role",
                                getTranslation("MemberRole." + invitation.role()),
                                getTranslation("organization.invite.role." + invitation.role()))
                        .row("organization.join.until", Dates.date(invitation.expiresAt())),
                accept);
        panel.addClassNames("panel", "pad", "stack-l");
        show(panel);
    }

    private void showOver() {
        show(new EmptyState("mail", "organization.join.over.title", "organization.join.over.text"));
    }

    private void accept() {
        accept.setEnabled(true);
        invitations.accept(token);
        getUI().ifPresent(ui -> ui.navigate("provider"));
    }
}
