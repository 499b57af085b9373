package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where signing in leads to: the first page of the part that a person's role opens. Never seen itself. */
@Route(value = "home", autoLayout = false)
@PermitAll
final class HomeView extends Div implements BeforeEnterObserver {

    static final String PATH = "/home";

    private static final String CUSTOMER = "customer";

    private final transient CurrentActor actor;

    HomeView(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(home());
    }

    private String home() {
        if (actor.hasRole(Roles.REVIEWER)
                || actor.hasRole(Roles.SENIOR_REVIEWER)
                || actor.hasRole(Roles.AUDITOR)
                || actor.hasRole(Roles.PROGRAM_ADMIN)) {
            return "admin";
        }
        if (actor.utilityLogin().used()) {
            return CUSTOMER;
        }
        if (actor.hasRole(Roles.PROVIDER)) {
            return "provider";
        }
        return actor.hasRole(Roles.CUSTOMER) ? CUSTOMER : "";
    }
}
