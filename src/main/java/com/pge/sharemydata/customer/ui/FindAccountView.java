package com.pge.sharemydata.customer.ui;

import com.pge.sharemydata.customer.AccountClaims;
import com.pge.sharemydata.customer.BillFacts;
import com.pge.sharemydata.customer.CustomerLinks;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.UtilityLogin;
import com.pge.sharemydata.ui.ErrorSummary;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Which customer account is yours, for a person whom nothing else shows to be a customer. */
@Route(CustomerLinks.FIND)
@PermitAll
final class FindAccountView extends Page implements BeforeEnterObserver {

    private final transient AccountClaims claims;

    final ErrorSummary errors = new ErrorSummary();
    final BillForm form = new BillForm();
    final Button find = new Button(getTranslation("customer.find.submit"), click -> find());

    FindAccountView(AccountClaims claims, CurrentActor actor, Utility utility) {
        super("customer.find.title");
        this.claims = claims;

        find.addThemeVariants(ButtonVariant.PRIMARY);
        find.setDisableOnClick(true);

        lead(words(actor.utilityLogin(), utility.name()));
        above(errors);
        show(form, find);
    }

    private String words(UtilityLogin login, String utility) {
        if (!login.customerNumber().isEmpty()) {
            return getTranslation("customer.find.lead.unknown", utility, login.customerNumber());
        }
        return login.used()
                ? getTranslation("customer.find.lead.unnamed", utility)
                : getTranslation("customer.find.lead");
    }

    /** Who is matched goes on, with a fresh page: the menu is another one then. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (claims.enter()) {
            event.getUI().getPage().setLocation(CustomerLinks.HOME);
        }
    }

    private void find() {
        find.setEnabled(true);
        form.value(errors).ifPresent(this::claim);
    }

    private void claim(BillFacts facts) {
        claims.claim(facts, Onward.network());
        clear();
        show(Onward.sent("customer.find.sent", "customer.find.sent.text"), Onward.goOn());
    }
}
