package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.shared.RuleViolation;
import com.vaadin.flow.router.BeforeEnterEvent;

/** A page about one of the customer's authorizations, which its path names; another customer's is an unknown one. */
abstract class OwnAuthorizationPage extends SharingPage {

    static final String OF_ONE = AuthorizationLinks.AUTHORIZATIONS + "/:" + OwnAuthorizationPage.ID;

    private static final String ID = "authorization";

    final transient Consents consents;

    protected OwnAuthorizationPage(String titleKey, Customers customers, Consents consents) {
        super(titleKey, customers);
        this.consents = consents;
    }

    @Override
    protected final void enter(BeforeEnterEvent event) {
        AuthorizationId id = event.getRouteParameters()
                .get(ID)
                .flatMap(AuthorizationId::read)
                .orElseThrow(() -> new RuleViolation("authorization.error.unknown"));
        enter(consents.details(id), event);
    }

    protected abstract void enter(AuthorizationDetails details, BeforeEnterEvent event);
}
