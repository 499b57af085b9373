package com.pge.sharemydata.customer.ui;

import com.pge.sharemydata.customer.AccountClaims;
import com.pge.sharemydata.customer.CustomerLinks;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.ConfirmPanel;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The page behind the link that went to the address on file. Asks for a click: programs that read mail follow links. */
@Route(CustomerLinks.CONFIRM)
@PermitAll
final class ConfirmAccountView extends Page implements HasUrlParameter<String> {

    private final transient AccountClaims claims;

    private String token = "";

    final Button confirm = new Button(getTranslation("customer.confirm.submit"), click -> confirm());

    ConfirmAccountView(AccountClaims claims) {
        super("customer.confirm.title");
        this.claims = claims;
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        show(new Paragraph(getTranslation("customer.confirm.text")), confirm);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
    }

    private void confirm() {
        confirm.setEnabled(true);
        boolean confirmed = claims.confirm(token);
        clear();
        if (confirmed) {
            show(
                    new ConfirmPanel(
                            getTranslation("customer.confirm.done"), getTranslation("customer.confirm.done.text")),
                    new ButtonLink("customer.confirm.go-on", "/" + CustomerLinks.HOME).asksToSignIn());
        } else {
            show(new EmptyState(
                    "mail",
                    "customer.confirm.over",
                    "customer.confirm.over.text",
                    new ButtonLink("customer.confirm.again", "/" + CustomerLinks.FIND)));
        }
    }
}
