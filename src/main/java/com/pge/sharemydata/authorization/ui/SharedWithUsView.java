package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.AuthorizationStatus;
import com.pge.sharemydata.authorization.SelfAccessLinks;
import com.pge.sharemydata.authorization.SharedCounts;
import com.pge.sharemydata.authorization.SharedRow;
import com.pge.sharemydata.authorization.SharedWithUs;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.security.PortalAddress;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.SummaryList;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** What customers share with the company: how many, what, and until when. */
@Route(AuthorizationLinks.COMPANY)
@Menu(title = "authorization.company.menu", order = 7)
@RolesAllowed(Roles.PROVIDER)
final class SharedWithUsView extends Page implements BeforeEnterObserver {

    private static final String STATUS = "status";
    private static final int PAGE = 50;

    private final transient SharedWithUs shared;
    private final transient SelfAccessLinks links;
    private final transient Members members;
    private final transient PortalAddress portal;
    private int pages;
    private @Nullable AuthorizationStatus wanted;

    final Select<AuthorizationStatus> status = new Select<>();
    final UnorderedList rows = new UnorderedList();
    final Button more = new Button(getTranslation("authorization.company.more"), click -> showMore());

    SharedWithUsView(SharedWithUs shared, SelfAccessLinks links, Members members, PortalAddress portal) {
        super("authorization.company.title");
        this.shared = shared;
        this.links = links;
        this.members = members;
        this.portal = portal;

        status.setLabel(getTranslation("authorization.company.status"));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("authorization.company.all"));
        status.setItems(Stream.of(AuthorizationStatus.values())
                .filter(each -> each != AuthorizationStatus.PENDING)
                .toList());
        status.setItemLabelGenerator(each -> each == null
                ? getTranslation("authorization.company.all")
                : getTranslation("AuthorizationStatus." + each));
        status.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                filter(change.getValue());
            }
        });
        rows.addClassName("tasks");
        rows.getElement().setAttribute("role", "list");
        lead(getTranslation("authorization.company.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (members.mine().isEmpty()) {
            event.forwardTo("provider/start");
            return;
        }
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATUS)
                .flatMap(SharedWithUsView::read)
                .orElse(null);
        status.setValue(wanted);
        clear();
        links.mine().ifPresent(state -> show(new SelfAccessPanel(state, links, portal)));
        SharedCounts counts = shared.counts();
        if (counts.active() + counts.frozen() + counts.over() + counts.denied() == 0) {
            show(new EmptyState("user", "authorization.company.none.title", "authorization.company.none.text"));
            return;
        }
        show(figures(counts), status, rows, more);
        pages = 0;
        rows.removeAll();
        showMore();
    }

    private void filter(@Nullable AuthorizationStatus chosen) {
        getUI().ifPresent(ui -> ui.navigate(
                SharedWithUsView.class,
                chosen == null ? QueryParameters.empty() : QueryParameters.of(STATUS, chosen.name())));
    }

    private void showMore() {
        List<SharedRow> found = shared.find(wanted, PageRequest.of(pages++, PAGE));
        found.forEach(row -> rows.add(item(row)));
        more.setVisible(found.size() == PAGE);
    }

    private static Div figures(SharedCounts counts) {
        var figures = new Div(new SummaryList()
                .row("AuthorizationStatus.ACTIVE", Long.toString(counts.active()))
                .row("AuthorizationStatus.FROZEN", Long.toString(counts.frozen()))
                .row("authorization.company.over", Long.toString(counts.over()))
                .row("AuthorizationStatus.DENIED", Long.toString(counts.denied())));
        figures.addClassNames("panel", "pad");
        return figures;
    }

    private ListItem item(SharedRow row) {
        var id = new Span(row.id().toString());
        id.addClassName("strong");
        var words = new Div(id, hint(data(row)), hint(time(row)));
        // By what a customer refused nothing ever came.
        if (row.status() != AuthorizationStatus.DENIED) {
            words.add(new TextLink("authorization.company.coverage", AuthorizationLinks.companyCoverage(row.id()))
                    .about(row.id().toString()));
        }
        return new ListItem(words, AuthorizationBadge.of(row.status()));
    }

    private String data(SharedRow row) {
        String data = row.data().stream()
                .sorted()
                .map(category -> getTranslation("DataCategory." + category))
                .collect(Collectors.joining(", "));
        return getTranslation("authorization.company.data", data, row.services());
    }

    private String time(SharedRow row) {
        if (row.overAt() != null) {
            return getTranslation(
                    "authorization.company.was", Dates.shortDate(row.since()), Dates.shortDate(row.overAt()));
        }
        return row.lastDay() == null
                ? getTranslation("authorization.company.open", Dates.shortDate(row.since()))
                : getTranslation(
                        "authorization.company.until", Dates.shortDate(row.since()), Dates.shortDate(row.lastDay()));
    }

    private static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }

    private static Optional<AuthorizationStatus> read(String name) {
        return Stream.of(AuthorizationStatus.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
