package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.directory.Standing;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.review.ReviewLinks;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.PageRequest;

/** Every company there is, and where it stands. */
@Route(ReviewLinks.COMPANIES)
@Menu(title = "review.companies.menu", order = 2, icon = "building")
@RolesAllowed({Roles.REVIEWER, Roles.AUDITOR})
class CompanyRecordsView extends Page {

    private static final PageRequest CARDS = PageRequest.of(0, 50);

    private final transient Organizations organizations;
    private final transient Standings standings;

    final TextField search = new TextField();
    final Grid<OrganizationDetails> companies = new Grid<>();
    final UnorderedList cards = new UnorderedList();

    CompanyRecordsView(Organizations organizations, Standings standings) {
        super("review.companies.title");
        this.organizations = organizations;
        this.standings = standings;

        companies
                .addComponentColumn(CompanyRecordsView::name)
                .setHeader(getTranslation("review.companies.name"))
                .setFlexGrow(2);
        companies
                .addColumn(company -> getTranslation("UserType." + company.userType()))
                .setHeader(getTranslation("review.companies.type"));
        companies.addComponentColumn(this::situation).setHeader(getTranslation("review.companies.situation"));
        companies.addColumn(this::listed).setHeader(getTranslation("review.companies.listed"));
        companies
                .addColumn(company -> Dates.shortDate(company.registeredAt()))
                .setHeader(getTranslation("review.companies.since"));
        companies.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        companies.addClassName("wide");
        companies.setSelectionMode(Grid.SelectionMode.NONE);
        companies.setItemsPageable(page -> organizations.search(search.getValue(), page));
        companies.setEmptyStateComponent(
                new EmptyState("building", "review.companies.empty", "review.companies.empty-text"));
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "list");

        search.setPlaceholder(getTranslation("review.companies.search"));
        search.setAriaLabel(getTranslation("review.companies.search"));
        search.setPrefixComponent(Icon.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> fill());

        offer(search);
        show(companies, cards);
        fill();
    }

    private void fill() {
        companies.getDataProvider().refreshAll();
        cards.removeAll();
        organizations.search(search.getValue(), CARDS).forEach(company -> cards.add(card(company)));
    }

    private static Component name(OrganizationDetails company) {
        return TextLink.named(company.name(), ReviewLinks.company(company.id()));
    }

    private StatusBadge situation(OrganizationDetails company) {
        Situation situation =
                standings.of(company.id()).map(Standing::situation).orElse(Situation.NOT_YET_APPROVED);
        return badge(situation);
    }

    static StatusBadge badge(Situation situation) {
        Tone tone = switch (situation) {
            case LIVE -> Tone.DONE;
            case NOT_YET_APPROVED, NOT_READY, SURRENDERED -> Tone.WAIT;
            case SUSPENDED, REVOKED -> Tone.BAD;
            case ENDED -> Tone.OFF;
        };
        return new StatusBadge(tone, "Situation." + situation);
    }

    private String listed(OrganizationDetails company) {
        boolean listed = standings.of(company.id()).map(Standing::listed).orElse(false);
        return getTranslation(listed ? "review.companies.yes" : "review.companies.no");
    }

    private ListItem card(OrganizationDetails company) {
        var card = new ListItem(
                name(company), new Span(getTranslation("UserType." + company.userType())), situation(company));
        card.addClassName("panel");
        return card;
    }
}
