package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.review.QueueFilter;
import com.pge.sharemydata.review.QueueRow;
import com.pge.sharemydata.review.ReviewDesk;
import com.pge.sharemydata.review.ReviewLinks;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.PageRequest;

/** The cases that wait, and whose turn each is. */
@Route(ReviewLinks.QUEUE)
@Menu(title = "review.queue.menu", order = 1, icon = "inbox")
@RolesAllowed(Roles.REVIEWER)
class QueueView extends Page implements BeforeEnterObserver {

    private static final PageRequest CARDS = PageRequest.of(0, 50);

    private final transient ReviewDesk desk;
    private QueueFilter filter = QueueFilter.TEAM;

    final TextField search = new TextField();
    final Grid<QueueRow> queue = new Grid<>();
    final UnorderedList cards = new UnorderedList();
    final Button next = new Button(getTranslation("review.queue.next"), click -> takeNext());

    QueueView(ReviewDesk desk) {
        super("review.queue.title");
        this.desk = desk;

        queue.addComponentColumn(QueueView::company)
                .setHeader(getTranslation("review.queue.company"))
                .setFlexGrow(2);
        queue.addColumn(this::kind).setHeader(getTranslation("review.queue.kind"));
        queue.addComponentColumn(QueueView::turn).setHeader(getTranslation("review.queue.turn"));
        queue.addColumn(this::reviewer).setHeader(getTranslation("review.queue.reviewer"));
        queue.addComponentColumn(this::waiting)
                .setHeader(getTranslation("review.queue.waiting"))
                .setTextAlign(ColumnTextAlign.END);
        queue.addClassName("wide");
        queue.setSelectionMode(Grid.SelectionMode.NONE);
        queue.setItemsPageable(page -> desk.queue(filter, search.getValue(), page));
        queue.setEmptyStateComponent(new EmptyState("check", "review.queue.empty", "review.queue.empty-text"));
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "list");

        search.setPlaceholder(getTranslation("review.queue.search"));
        search.setAriaLabel(getTranslation("review.queue.search"));
        search.setPrefixComponent(Icon.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> fill());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setDisableOnClick(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .flatMap(QueueFilter::ofPath)
                .orElse(QueueFilter.TEAM);
        clear();
        offer(search, next);
        show(new QueueTilesPanel(desk.tiles()), tabs(), queue, cards);
        fill();
    }

    private void fill() {
        queue.getDataProvider().refreshAll();
        cards.removeAll();
        desk.queue(filter, search.getValue(), CARDS).forEach(row -> cards.add(card(row)));
    }

    private void takeNext() {
        next.setEnabled(true);
        desk.takeNext()
                .ifPresentOrElse(
                        id -> getUI().ifPresent(ui -> ui.navigate(CaseView.class, id.toString())),
                        () -> Notifications.saved("review.queue.nothing-waits"));
    }

    private Component tabs() {
        var tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.setAriaLabel(getTranslation("review.queue.views"));
        for (QueueFilter each : QueueFilter.values()) {
            var link = new TextLink("QueueFilter." + each, ReviewLinks.queue(each));
            if (each == filter) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
        return tabs;
    }

    private static Component company(QueueRow row) {
        var link = TextLink.named(
                row.registration().name(), ReviewLinks.caseOf(row.registration().id()));
        var number = new Span(row.registration().id().toString().substring(0, 8));
        number.addClassName("muted");
        var cell = new Div(link, new Div(number));
        return cell;
    }

    private String kind(QueueRow row) {
        String type = getTranslation("UserType." + row.registration().userType());
        return row.registration().number() == 1
                ? getTranslation("review.queue.new", type)
                : getTranslation("review.queue.change", type, row.registration().number());
    }

    private static StatusBadge turn(QueueRow row) {
        return TurnBadge.of(
                row.turn(), row.registration().status(), row.registration().reviewer());
    }

    private String reviewer(QueueRow row) {
        var reviewer = row.registration().reviewer();
        return reviewer == null ? "–" : reviewer.name();
    }

    private Component waiting(QueueRow row) {
        int days = row.registration().ourDays();
        return row.late()
                ? new StatusBadge(Tone.BAD, "review.queue.days", days)
                : new Span(getTranslation("review.queue.days", days));
    }

    private ListItem card(QueueRow row) {
        var card = new ListItem(company(row), new Span(kind(row)), turn(row), waiting(row));
        card.addClassName("panel");
        return card;
    }
}
