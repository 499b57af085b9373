package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.customer.CustomerRow;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** Finds a customer by number, account, service, name or e-mail address; what is searched for stands in the address. */
@Route(AuthorizationLinks.CARE)
@Menu(title = "authorization.care.menu", order = 3, icon = "user")
@RolesAllowed({Roles.CUSTOMER_CARE, Roles.AUDITOR})
final class CareCustomersView extends Page implements BeforeEnterObserver {

    private static final String SEARCH = "q";
    private static final int PAGE = 25;

    private final transient Customers customers;
    private int pages;

    final TextField search = new TextField();
    final UnorderedList found = new UnorderedList();
    final Button more = new Button(getTranslation("authorization.care.more"), click -> showMore());
    private final Div nothing = new Div();

    CareCustomersView(Customers customers) {
        super("authorization.care.title");
        this.customers = customers;

        search.setLabel(getTranslation("authorization.care.search"));
        search.setHelperText(getTranslation("authorization.care.search-hint"));
        search.setPrefixComponent(Icon.of("search"));
        search.setClearButtonVisible(true);
        search.setAutofocus(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                find(change.getValue().strip());
            }
        });
        found.addClassName("tasks");
        found.getElement().setAttribute("role", "list");
        show(search, nothing, found, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String text = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse("");
        if (!search.getValue().strip().equals(text)) {
            search.setValue(text);
        }
        pages = 0;
        found.removeAll();
        nothing.removeAll();
        more.setVisible(false);
        if (text.isBlank()) {
            nothing.add(new EmptyState("search", "authorization.care.start.title", "authorization.care.start.text"));
            return;
        }
        showMore();
        if (found.getChildren().findAny().isEmpty()) {
            nothing.add(new EmptyState("user", "authorization.care.none.title", "authorization.care.none.text"));
        }
    }

    private void find(String text) {
        getUI().ifPresent(ui -> ui.navigate(
                CareCustomersView.class, text.isEmpty() ? QueryParameters.empty() : QueryParameters.of(SEARCH, text)));
    }

    private void showMore() {
        List<CustomerRow> rows = customers.find(search.getValue().strip(), PageRequest.of(pages++, PAGE));
        rows.forEach(row -> found.add(item(row)));
        more.setVisible(rows.size() == PAGE);
    }

    private ListItem item(CustomerRow row) {
        var hint = new Span(getTranslation("authorization.care.row", row.number(), row.email(), row.services()));
        hint.addClassName("hint");
        return new ListItem(new Div(TextLink.named(row.name(), AuthorizationLinks.care(row.id())), hint));
    }
}
