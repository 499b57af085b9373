package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.AuthorizationRequestDetails;
import com.pge.sharemydata.authorization.AuthorizationRequestId;
import com.pge.sharemydata.authorization.AuthorizationRequests;
import com.pge.sharemydata.authorization.Consent;
import com.pge.sharemydata.authorization.SharingPreviews;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The decision about a company whose software sent the customer here: all is chosen already, to be looked over. */
@Route(AuthorizationLinks.REQUEST + "/:" + AskedReviewView.REQUEST)
@RolesAllowed(Roles.CUSTOMER)
final class AskedReviewView extends ReviewPage {

    static final String REQUEST = "request";

    private final transient AuthorizationRequests requests;
    private transient @Nullable AuthorizationRequestId asked;

    AskedReviewView(Customers customers, AuthorizationRequests requests, Utility utility, SharingPreviews previews) {
        super(customers, utility, previews);
        this.requests = requests;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        AuthorizationRequestId id = event.getRouteParameters()
                .get(REQUEST)
                .flatMap(AuthorizationRequestId::read)
                .orElseThrow(() -> new RuleViolation("authorize.error.unknown"));
        asked = id;
        AuthorizationRequestDetails details = requests.open(id);
        if (details.isOpen()) {
            review(requests.offer(id), true, getTranslation("authorization.review.refuse.away", details.companyName()));
        } else {
            answered(details);
        }
    }

    @Override
    protected @Nullable UUID request() {
        return id().id();
    }

    @Override
    protected void agreed(Consent consent) {
        leave(requests.agree(id(), consent));
    }

    @Override
    protected void refused() {
        leave(requests.deny(id()));
    }

    /** By the back button, or in a second tab. */
    private void answered(AuthorizationRequestDetails details) {
        clear();
        titleArguments(details.companyName());
        String onward = details.onward();
        TextLink way = onward == null
                ? new TextLink("authorization.done.home", "/" + AuthorizationLinks.CUSTOMER)
                : new TextLink("authorization.asked.onward", onward, details.companyName());
        way.setRouterIgnore(onward != null);
        show(new EmptyState("check", "authorization.asked.answered", "authorization.asked.answered.text", way));
    }

    private void leave(URI place) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(place));
    }

    private AuthorizationRequestId id() {
        return Objects.requireNonNull(asked);
    }
}
