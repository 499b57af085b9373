package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.SelfAccessLinks;
import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.SummaryList;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The page behind a self-access user's link, for the customer that he says he is. */
@Route(AuthorizationLinks.LINK)
@RolesAllowed(Roles.CUSTOMER)
final class ConfirmLinkView extends Page implements HasUrlParameter<String> {

    private final transient SelfAccessLinks links;
    private final transient Customers customers;

    private String token = "";

    final Button confirm = new Button(getTranslation("authorization.link.confirm"), click -> confirm());

    ConfirmLinkView(SelfAccessLinks links, Customers customers) {
        super("authorization.link.confirm.title");
        this.links = links;
        this.customers = customers;
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
        clear();
        links.asking(token).ifPresentOrElse(this::show, this::showOver);
    }

    private void show(OrganizationDetails asking) {
        String name = customers.mine().map(CustomerDetails::name).orElse("");
        lead(getTranslation("authorization.link.confirm.lead"));
        var panel = new Div(
                new SummaryList()
                        .row("authorization.link.registration", asking.name())
                        .row("authorization.link.you", name),
                confirm);
        panel.addClassNames("panel", "pad", "stack-l");
        show(panel);
    }

    private void showOver() {
        show(new EmptyState("lock", "authorization.link.over.title", "authorization.link.over.text"));
    }

    private void confirm() {
        confirm.setEnabled(true);
        links.confirm(token);
        Notifications.saved("authorization.link.done");
        getUI().ifPresent(ui -> ui.navigate(AuthorizationLinks.CUSTOMER));
    }
}
