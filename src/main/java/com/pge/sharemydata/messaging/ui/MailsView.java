package com.pge.sharemydata.messaging.ui;

import com.pge.sharemydata.messaging.MailRow;
import com.pge.sharemydata.messaging.MailState;
import com.pge.sharemydata.messaging.Mails;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.data.domain.PageRequest;

/** Every mail, and whether it arrived at its server. */
@Route("admin/mails")
@Menu(title = "messaging.mails.menu", order = 6, icon = "mail")
@RolesAllowed({Roles.REVIEWER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
class MailsView extends Page {

    private static final PageRequest CARDS = PageRequest.of(0, 50);

    private final transient Mails mails;
    private final transient Clock clock;

    final TextField search = new TextField();
    final Select<MailState> state = new Select<>();
    final Grid<MailRow> list = new Grid<>();
    final UnorderedList cards = new UnorderedList();
    final Button test = new Button(getTranslation("messaging.mails.test"), click -> test());

    MailsView(Mails mails, Clock clock) {
        super("messaging.mails.title");
        this.mails = mails;
        this.clock = clock;

        list.addComponentColumn(MailsView::recipient)
                .setHeader(getTranslation("messaging.mails.recipient"))
                .setFlexGrow(2);
        list.addColumn(row -> Dates.when(row.queuedAt(), clock.instant()))
                .setHeader(getTranslation("messaging.mails.queued"));
        list.addComponentColumn(MailsView::badge).setHeader(getTranslation("messaging.mails.state"));
        list.addColumn(MailsView::problem).setHeader(getTranslation("messaging.mails.problem"));
        list.addComponentColumn(this::action).setHeader(getTranslation("messaging.mails.action"));
        list.addClassName("wide");
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setItemsPageable(page -> mails.find(search.getValue(), state.getValue(), page));
        list.setEmptyStateComponent(new EmptyState("mail", "messaging.mails.empty", "messaging.mails.empty-text"));
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "list");

        search.setPlaceholder(getTranslation("messaging.mails.search"));
        search.setAriaLabel(getTranslation("messaging.mails.search"));
        search.setPrefixComponent(Icon.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> fill());
        state.setAriaLabel(getTranslation("messaging.mails.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("messaging.mails.all"));
        state.setItems(MailState.values());
        state.setItemLabelGenerator(each -> getTranslation(each == null ? "messaging.mails.all" : "MailState." + each));
        state.addValueChangeListener(change -> fill());

        offer(search, state, test);
        show(list, cards);
        fill();
    }

    private void fill() {
        list.getDataProvider().refreshAll();
        cards.removeAll();
        mails.find(search.getValue(), state.getValue(), CARDS).forEach(row -> cards.add(card(row)));
    }

    private void test() {
        mails.sendTest();
        Notifications.saved("messaging.mails.test-sent");
        fill();
    }

    private void resend(MailRow row) {
        mails.resend(row.id());
        Notifications.saved("messaging.mails.resent");
        fill();
    }

    private static Component recipient(MailRow row) {
        var subject = new Span(row.subject());
        subject.addClassName("muted");
        return new Div(new Span(row.recipient()), new Div(subject));
    }

    private static StatusBadge badge(MailRow row) {
        Tone tone = switch (row.state()) {
            case PENDING -> Tone.WAIT;
            case SENT -> Tone.DONE;
            case FAILED -> Tone.BAD;
        };
        return new StatusBadge(tone, "MailState." + row.state());
    }

    private static String problem(MailRow row) {
        return row.lastError() == null ? "" : row.lastError();
    }

    private Component action(MailRow row) {
        var resend = new Button(getTranslation("messaging.mails.resend"), click -> resend(row));
        resend.setVisible(row.state() == MailState.FAILED);
        return resend;
    }

    private ListItem card(MailRow row) {
        var card = new ListItem(
                recipient(row),
                new Span(Dates.when(row.queuedAt(), clock.instant())),
                badge(row),
                new Span(problem(row)),
                action(row));
        card.addClassName("panel");
        return card;
    }
}
