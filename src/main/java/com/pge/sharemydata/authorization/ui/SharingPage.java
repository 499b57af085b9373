package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.customer.CustomerLinks;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;

/** A page of a customer, in one narrow column. Whoever is not matched with a customer is led to where that happens. */
abstract class SharingPage extends Page implements BeforeEnterObserver {

    private final transient Customers customers;

    protected SharingPage(String titleKey, Customers customers) {
        super(titleKey);
        this.customers = customers;
        getContent().addClassName("cust");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        if (customers.mine().isEmpty()) {
            ComingBack.remember(event.getLocation().getPath());
            event.forwardTo(CustomerLinks.FIND);
        } else {
            enter(event);
        }
    }

    /** Builds the page; called again where another query or id takes the place. */
    protected abstract void enter(BeforeEnterEvent event);

    /** @param path may end in a query */
    protected void go(String path) {
        var place = new Location(path.substring(1));
        getUI().ifPresent(ui -> ui.navigate(place.getPath(), place.getQueryParameters()));
    }
}
