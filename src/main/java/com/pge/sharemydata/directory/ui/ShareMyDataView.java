package com.pge.sharemydata.directory.ui;

import com.pge.sharemydata.directory.DirectoryLinks;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A customer's first page: who has the customer's data, and the way to share it with a company. */
@Route(DirectoryLinks.CUSTOMER)
@Menu(title = "directory.menu.customer", order = 1)
@RolesAllowed(Roles.CUSTOMER)
final class ShareMyDataView extends Page {

    final Button add = new Button(
            getTranslation("directory.customer.add"),
            click -> getUI().ifPresent(ui -> ui.navigate(AddCompanyView.class)));

    ShareMyDataView() {
        super("directory.customer.title");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        lead(getTranslation("directory.customer.lead"));
        show(
                new H2(getTranslation("directory.customer.current")),
                new EmptyState("inbox", "directory.customer.none.title", "directory.customer.none.text", add));
    }
}
