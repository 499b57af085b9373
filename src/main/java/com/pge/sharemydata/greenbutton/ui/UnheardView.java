package com.pge.sharemydata.greenbutton.ui;

import com.pge.sharemydata.greenbutton.notification.DeliveryProblem;
import com.pge.sharemydata.greenbutton.notification.UnheardNotifications;
import com.pge.sharemydata.greenbutton.notification.UnheardRow;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import org.springframework.data.domain.PageRequest;

/** Whose software does not hear that there is something to fetch. */
@Route("admin/notifications")
@Menu(title = "unheard.menu", order = 7.5, icon = "mail")
@RolesAllowed({Roles.REVIEWER, Roles.PROGRAM_ADMIN})
class UnheardView extends Page {

    private static final PageRequest CARDS = PageRequest.of(0, 50);

    private final transient Clock clock;

    final Grid<UnheardRow> list = new Grid<>();
    final UnorderedList cards = new UnorderedList();

    UnheardView(UnheardNotifications notifications, Clock clock) {
        super("unheard.title");
        this.clock = clock;

        list.addColumn(UnheardRow::company)
                .setHeader(getTranslation("unheard.company"))
                .setFlexGrow(2);
        list.addComponentColumn(UnheardView::badge).setHeader(getTranslation("unheard.state"));
        list.addColumn(this::since).setHeader(getTranslation("unheard.since"));
        list.addColumn(this::answer).setHeader(getTranslation("unheard.answer")).setFlexGrow(2);
        list.addClassName("wide");
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setItemsPageable(notifications::companies);
        list.setEmptyStateComponent(new EmptyState("check", "unheard.empty", "unheard.empty-text"));
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "list");
        notifications.companies(CARDS).forEach(row -> cards.add(card(row)));

        lead(getTranslation("unheard.lead"));
        show(list, cards);
    }

    private static StatusBadge badge(UnheardRow row) {
        return row.givenUp() == 0
                ? new StatusBadge(Tone.WAIT, "unheard.waiting", row.waiting())
                : new StatusBadge(Tone.BAD, "unheard.given-up", row.givenUp(), row.waiting());
    }

    private String since(UnheardRow row) {
        Instant oldest = row.oldest();
        return oldest == null ? "" : Dates.when(oldest, clock.instant());
    }

    private String answer(UnheardRow row) {
        return row.problem() == DeliveryProblem.STATUS
                ? getTranslation("unheard.status", String.valueOf(row.status()))
                : getTranslation("unheard.problem." + row.problem());
    }

    private ListItem card(UnheardRow row) {
        var card = new ListItem(new Span(row.company()), badge(row), new Span(since(row)), new Span(answer(row)));
        card.addClassNames("panel", "pad", "stack-s");
        return card;
    }
}
