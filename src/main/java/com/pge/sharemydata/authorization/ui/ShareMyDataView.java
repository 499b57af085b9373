package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Notifications;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** A customer's first page: who has the customer's data, and the ways to share it, to change that and to stop. */
@Route(AuthorizationLinks.CUSTOMER)
@Menu(title = "authorization.menu", order = 1)
@RolesAllowed(Roles.CUSTOMER)
final class ShareMyDataView extends SharingPage {

    private static final int PAGE = 10;

    private final transient Consents consents;
    private final transient Clock clock;

    final ButtonLink add = new ButtonLink("authorization.add", "/" + AuthorizationLinks.ADD).with(Icon.of("plus"));
    final UnorderedList current = list("cards");
    final UnorderedList past = list("tasks");
    final Button earlier = new Button(getTranslation("authorization.past.more"), click -> showEarlier());
    private int pages;

    ShareMyDataView(Customers customers, Consents consents, Clock clock) {
        super("authorization.home.title", customers);
        this.consents = consents;
        this.clock = clock;
        lead(getTranslation("authorization.home.lead"));
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        ComingBack.take()
                .filter(path -> !path.equals(AuthorizationLinks.CUSTOMER))
                .ifPresentOrElse(event::forwardTo, this::build);
    }

    private void build() {
        clear();
        current.removeAll();
        past.removeAll();
        pages = 0;
        List<AuthorizationDetails> sharing = consents.current();
        if (sharing.isEmpty()) {
            show(section(
                    "authorization.home.current",
                    new EmptyState("inbox", "authorization.home.none.title", "authorization.home.none.text", add)));
        } else {
            sharing.forEach(details -> current.add(
                    new AuthorizationCard(details, clock.instant(), () -> stop(details.id(), details.companyName()))));
            show(add, section("authorization.home.current", current));
        }
        showEarlier();
        if (past.getComponentCount() > 0) {
            var box = new Div(past, earlier);
            box.addClassName("stack");
            show(section("authorization.home.past", box));
        }
    }

    private void showEarlier() {
        List<AuthorizationDetails> over = consents.past(PageRequest.of(pages, PAGE));
        pages++;
        over.forEach(details -> past.add(new PastItem(details)));
        earlier.setVisible(over.size() == PAGE);
    }

    private void stop(AuthorizationId id, String company) {
        consents.cancel(id);
        Notifications.saved("authorization.stopped", company);
        build();
    }

    private Section section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("stack");
        return section;
    }

    private static UnorderedList list(String kind) {
        var list = new UnorderedList();
        list.addClassName(kind);
        list.getElement().setAttribute("role", "list");
        return list;
    }
}
