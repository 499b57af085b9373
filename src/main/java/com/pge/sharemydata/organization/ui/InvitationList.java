package com.pge.sharemydata.organization.ui;

import com.pge.sharemydata.organization.InvitationRow;
import com.pge.sharemydata.ui.Dates;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** Invitations that nobody has accepted yet. */
final class InvitationList extends Composite<Section> {

    InvitationList(List<InvitationRow> open, boolean admin, Consumer<InvitationRow> withdrawing) {
        var list = new UnorderedList();
        list.addClassName("tasks");
        list.getElement().setAttribute("role", "list");
        open.forEach(invitation -> list.add(item(invitation, admin, withdrawing)));
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("organization.team.invitations")), list);
    }

    private ListItem item(InvitationRow invitation, boolean admin, Consumer<InvitationRow> withdrawing) {
        var email = new Span(invitation.email().value());
        email.addClassName("strong");
        var hint = new Span(getTranslation(
                "organization.team.invitation.hint",
                getTranslation("MemberRole." + invitation.role()),
                Dates.date(invitation.expiresAt())));
        hint.addClassName("hint");
        var item = new ListItem(new Div(email, hint));
        if (admin) {
            var withdraw =
                    new Button(getTranslation("organization.team.withdraw"), click -> withdrawing.accept(invitation));
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            withdraw.setAriaLabel(getTranslation("organization.team.withdraw.what", invitation.email()));
            item.add(withdraw);
        }
        return item;
    }
}
