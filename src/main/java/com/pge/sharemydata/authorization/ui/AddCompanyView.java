package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.AuthorizationRequests;
import com.pge.sharemydata.authorization.CompanyChoice;
import com.pge.sharemydata.authorization.CompanyChoices;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.directory.CompanyCard;
import com.pge.sharemydata.directory.CompanyRow;
import com.pge.sharemydata.directory.TrustCard;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Tone;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;

/** The drop-down of companies; which one is chosen stands in the address. */
@Route(AuthorizationLinks.ADD)
@RolesAllowed(Roles.CUSTOMER)
final class AddCompanyView extends SharingPage {

    private final transient CompanyChoices choices;
    private final transient AuthorizationRequests requests;
    private final transient Utility utility;

    final ComboBox<CompanyRow> company = new ComboBox<>();
    final Div chosen = new Div();

    AddCompanyView(Customers customers, CompanyChoices choices, AuthorizationRequests requests, Utility utility) {
        super("authorization.add", customers);
        this.choices = choices;
        this.requests = requests;
        this.utility = utility;

        company.setLabel(getTranslation("authorization.add.company"));
        company.setHelperText(getTranslation("authorization.add.company.hint"));
        company.setItemLabelGenerator(CompanyRow::shownName);
        company.setRenderer(new ComponentRenderer<>(CompanyItem::new));
        company.setClearButtonVisible(true);
        company.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(Optional.ofNullable(change.getValue()));
            }
        });
        company.setWidthFull();
        chosen.addClassName("stack-l");
        chosen.getElement().setAttribute("aria-live", "polite");
        back("authorization.home.title", "/" + AuthorizationLinks.CUSTOMER);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        chosen.removeAll();
        if (chosen.getParent().isEmpty()) {
            fill();
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AuthorizationLinks.CHOSEN)
                .flatMap(OrganizationId::read)
                .ifPresent(this::show);
    }

    /** Only for a customer who is known: the choices ask who that is. */
    private void fill() {
        if (choices.find("", PageRequest.of(0, 1)).isEmpty()) {
            show(new EmptyState("building", "authorization.add.empty.title", "authorization.add.empty.text"));
        } else {
            lead(getTranslation("authorization.add.lead"));
            company.setItemsPageable((page, typed) -> choices.find(typed == null ? "" : typed, page));
            show(company);
        }
        show(chosen);
    }

    private void choose(Optional<CompanyRow> row) {
        QueryParameters query = row.map(wanted -> QueryParameters.of(
                        AuthorizationLinks.CHOSEN, wanted.organization().toString()))
                .orElse(QueryParameters.empty());
        getUI().ifPresent(ui -> ui.navigate(AddCompanyView.class, query));
    }

    private void show(OrganizationId organization) {
        choices.of(organization).ifPresentOrElse(this::show, () -> explain(organization));
    }

    private void show(CompanyChoice choice) {
        CompanyCard card = choice.card();
        switch (choice.beginning()) {
            case HERE ->
                chosen.add(new ButtonLink("authorization.add.go", AuthorizationLinks.review(card.organization())));
            case ELSEWHERE -> requests.elsewhere(card.organization()).ifPresent(this::elsewhere);
            case LINK_FIRST ->
                chosen.add(new Finding(
                        Tone.US,
                        getTranslation("authorization.add.link"),
                        getTranslation("authorization.add.link.text"),
                        new TextLink("authorization.add.link.go", "/" + AuthorizationLinks.COMPANY)));
        }
        chosen.add(new TrustCard(card, utility));
    }

    /** Said before the customer leaves. */
    private void elsewhere(URI place) {
        chosen.add(
                new Finding(
                        Tone.US,
                        getTranslation("authorization.add.elsewhere", place.getHost()),
                        getTranslation("authorization.add.elsewhere.text")),
                new ButtonLink("authorization.add.elsewhere.go", place.toString(), place.getHost())
                        .with(Icon.of("external")));
    }

    /** It was in the list a moment ago, or the address is an old one. */
    private void explain(OrganizationId organization) {
        String why = choices.why(organization).map(Enum::name).orElse("unknown");
        chosen.add(
                new Finding(Tone.OFF, getTranslation("directory.why.title"), getTranslation("directory.why." + why)));
    }
}
