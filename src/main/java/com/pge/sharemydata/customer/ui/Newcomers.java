package com.pge.sharemydata.customer.ui;

import com.pge.sharemydata.customer.CustomerLinks;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Shows whoever is signed in and wants to a customer's pages, but is no customer yet, the way to become one. */
@Component
final class Newcomers implements VaadinServiceInitListener {

    private static final String INSIDE = CustomerLinks.HOME + "/";

    private final transient CurrentActor actor;

    Newcomers(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(new Guide()));
    }

    /** Comes before the check of roles, which would only say no. */
    @ListenerPriority(100)
    private final class Guide implements BeforeEnterListener {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            String path = event.getLocation().getPath();
            boolean isCustomersPage = path.equals(CustomerLinks.HOME) || path.startsWith(INSIDE);
            boolean isWayIn = path.equals(CustomerLinks.FIND) || path.startsWith(CustomerLinks.CONFIRM);
            if (isCustomersPage && !isWayIn && actor.find().isPresent() && !actor.hasRole(Roles.CUSTOMER)) {
                event.forwardTo(FindAccountView.class);
            }
        }
    }
}
