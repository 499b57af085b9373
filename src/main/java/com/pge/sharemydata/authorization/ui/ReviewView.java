package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.Consent;
import com.pge.sharemydata.authorization.ConsentOffer;
import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The decision about a company that the customer chose here. */
@Route(AuthorizationLinks.REVIEW + "/:" + ReviewView.ORGANIZATION)
@RolesAllowed(Roles.CUSTOMER)
final class ReviewView extends ReviewPage {

    static final String ORGANIZATION = "organization";

    private final transient Consents consents;

    ReviewView(Customers customers, Consents consents, Utility utility) {
        super(customers, utility);
        this.consents = consents;
        back("authorization.review.back", "/" + AuthorizationLinks.ADD);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        OrganizationId organization = event.getRouteParameters()
                .get(ORGANIZATION)
                .flatMap(OrganizationId::read)
                .orElseThrow(() -> new RuleViolation("authorization.error.company-unknown"));
        ConsentOffer offer = consents.offer(organization);
        boolean oneAddress =
                offer.services().stream().map(Words::address).distinct().count() == 1;
        review(offer, oneAddress, getTranslation("authorization.review.refuse.here"));
    }

    @Override
    protected void agreed(Consent consent) {
        go(AuthorizationLinks.done(consents.give(consent)));
    }

    @Override
    protected void refused() {
        go("/" + AuthorizationLinks.CUSTOMER);
    }
}
