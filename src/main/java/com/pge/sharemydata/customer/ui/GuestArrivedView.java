package com.pge.sharemydata.customer.ui;

import com.pge.sharemydata.customer.CustomerLinks;
import com.pge.sharemydata.customer.GuestPasses;
import com.pge.sharemydata.customer.OnwardPath;
import com.pge.sharemydata.ui.Links;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/**
 * Where the identity provider sends whoever comes from one of its mails. Asking for this page signs in, which nobody sees;
 * then it goes on to where the guest was going. Never seen itself.
 */
@Route(value = CustomerLinks.GUEST_ARRIVED, autoLayout = false)
@PermitAll
final class GuestArrivedView extends Div implements BeforeEnterObserver {

    private static final String ANYWHERE = "/home";

    private final transient GuestPasses passes;

    GuestArrivedView(GuestPasses passes) {
        this.passes = passes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = passes.arrive().map(OnwardPath::value).orElse(ANYWHERE);
        // Not every page is one of the router's.
        event.getUI().getPage().setLocation(Links.href(path));
    }
}
