package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.Consent;
import com.pge.sharemydata.authorization.ConsentOffer;
import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.authorization.SharingPreviews;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.metrics.Channel;
import com.pge.sharemydata.metrics.ClickThrough;
import com.pge.sharemydata.metrics.FunnelStep;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The decision about a company that the customer chose here. */
@Route(AuthorizationLinks.REVIEW + "/:" + ReviewView.ORGANIZATION)
@RolesAllowed(Roles.CUSTOMER)
final class ReviewView extends ReviewPage {

    static final String ORGANIZATION = "organization";

    private static final List<FunnelStep> BEGUN =
            List.of(FunnelStep.REQUESTED, FunnelStep.SIGNED_IN, FunnelStep.REVIEW_SHOWN);

    private final transient Consents consents;
    private final transient ClickThrough clickThrough;
    private boolean undecided;

    ReviewView(
            Customers customers,
            Consents consents,
            ClickThrough clickThrough,
            Utility utility,
            SharingPreviews previews) {
        super(customers, utility, previews);
        this.consents = consents;
        this.clickThrough = clickThrough;
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
        undecided = true;
        // Whoever chooses a company here is signed in already.
        BEGUN.forEach(this::count);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (undecided) {
            count(FunnelStep.ABANDONED_AT_REVIEW);
        }
    }

    @Override
    protected void agreed(Consent consent) {
        AuthorizationId given = consents.give(consent);
        undecided = false;
        go(AuthorizationLinks.done(given));
    }

    @Override
    protected void refused() {
        undecided = false;
        count(FunnelStep.DENIED);
        go("/" + AuthorizationLinks.CUSTOMER);
    }

    private void count(FunnelStep step) {
        clickThrough.count(step, Channel.UTILITY);
    }
}
