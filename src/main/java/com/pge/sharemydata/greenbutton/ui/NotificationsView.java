package com.pge.sharemydata.greenbutton.ui;

import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.greenbutton.notification.CompanyNotifications;
import com.pge.sharemydata.greenbutton.notification.DeliveryProblem;
import com.pge.sharemydata.greenbutton.notification.NotificationProof;
import com.pge.sharemydata.greenbutton.notification.NotificationRow;
import com.pge.sharemydata.greenbutton.notification.NotificationState;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.security.PortalAddress;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import org.springframework.data.domain.PageRequest;

/** What the company's software was told, and whether it heard it. */
@Route(NotificationsView.PATH)
@Menu(title = "notification.menu", order = 7)
@RolesAllowed(Roles.PROVIDER)
class NotificationsView extends Page {

    static final String PATH = "provider/notifications";

    private static final PageRequest CARDS = PageRequest.of(0, 50);

    private final transient CompanyNotifications notifications;
    private final transient Clock clock;

    final Grid<NotificationRow> list = new Grid<>();
    final UnorderedList cards = new UnorderedList();
    final ProofPanel proofs;

    NotificationsView(CompanyNotifications notifications, Members members, PortalAddress portal, Clock clock) {
        super("notification.title");
        this.notifications = notifications;
        this.clock = clock;

        list.addComponentColumn(NotificationsView::about)
                .setHeader(getTranslation("notification.about"))
                .setFlexGrow(3);
        list.addColumn(row -> when(row.queuedAt())).setHeader(getTranslation("notification.queued"));
        list.addComponentColumn(NotificationsView::badge)
                .setHeader(getTranslation("notification.state"))
                .setAutoWidth(true);
        list.addColumn(NotificationRow::tries)
                .setHeader(getTranslation("notification.tries"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addColumn(this::answer)
                .setHeader(getTranslation("notification.answer"))
                .setFlexGrow(2);
        list.addComponentColumn(this::action)
                .setHeader(getTranslation("notification.action"))
                .setAutoWidth(true);
        list.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        list.addClassName("wide");
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setItemsPageable(notifications::mine);
        list.setEmptyStateComponent(new EmptyState("mail", "notification.empty", "notification.empty-text"));
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "list");

        lead(getTranslation("notification.lead"));
        offer(new ButtonLink("calls.title", ApiUseView.PATH).quiet());
        show(list, cards);
        proofs = new ProofPanel(notifications.proof(), mayChoose(members), this::choose, portal);
        aside(proofs);
        fill();
    }

    private static boolean mayChoose(Members members) {
        return members.mine()
                .filter(mine -> mine.role().includes(MemberRole.TECHNICAL))
                .isPresent();
    }

    private void choose(NotificationProof proof) {
        notifications.choose(proof);
        Notifications.saved("notification.proof.saved");
    }

    private void fill() {
        list.getDataProvider().refreshAll();
        cards.removeAll();
        notifications.mine(CARDS).forEach(row -> cards.add(card(row)));
    }

    private void sendAgain(NotificationRow row) {
        notifications.sendAgain(row.id());
        Notifications.saved("notification.sent-again");
        fill();
    }

    private static Component about(NotificationRow row) {
        var addresses = new Div();
        row.resources().forEach(resource -> addresses.add(new Div(address(resource))));
        addresses.addClassName("mono");
        return addresses;
    }

    /** What tells it from others: all of them lie at the same place. */
    private static Span address(String resource) {
        int base = resource.indexOf(EspiLinks.RESOURCES);
        var shown = new Span(base < 0 ? resource : resource.substring(base + EspiLinks.RESOURCES.length() + 1));
        shown.setTitle(resource);
        return shown;
    }

    private static StatusBadge badge(NotificationRow row) {
        Tone tone = switch (row.state()) {
            case WAITING -> row.lastProblem() == null ? Tone.WAIT : Tone.BAD;
            case DELIVERED -> Tone.DONE;
            case GIVEN_UP -> Tone.YOU;
        };
        return new StatusBadge(tone, "NotificationState." + row.state());
    }

    /** With the time of the next try, where there is one to come after a failure. */
    private String answer(NotificationRow row) {
        Instant lastAt = row.lastAt();
        if (lastAt == null) {
            return "";
        }
        DeliveryProblem problem = row.lastProblem();
        Integer status = row.lastStatus();
        String words = problem == null || problem == DeliveryProblem.STATUS
                ? getTranslation("notification.status", String.valueOf(status))
                : getTranslation("DeliveryProblem." + problem);
        return row.state() == NotificationState.WAITING
                ? getTranslation("notification.answer-next", words, when(lastAt), when(row.nextAt()))
                : getTranslation("notification.answer-last", words, when(lastAt));
    }

    private String when(Instant at) {
        return Dates.when(at, clock.instant());
    }

    private Component action(NotificationRow row) {
        var again = new Button(getTranslation("notification.send-again"), click -> sendAgain(row));
        again.setVisible(row.state() != NotificationState.WAITING);
        return again;
    }

    private ListItem card(NotificationRow row) {
        var card = new ListItem(
                about(row), new Span(when(row.queuedAt())), badge(row), new Span(answer(row)), action(row));
        card.addClassNames("panel", "pad", "stack-s");
        return card;
    }
}
