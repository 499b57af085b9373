package com.pge.sharemydata.directory.ui;

import com.pge.sharemydata.directory.CompanyCard;
import com.pge.sharemydata.directory.CompanyRow;
import com.pge.sharemydata.directory.Directory;
import com.pge.sharemydata.directory.DirectoryLinks;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;

/** The drop-down of companies; which one is chosen stands in the address. */
@Route(DirectoryLinks.ADD)
@RolesAllowed(Roles.CUSTOMER)
final class AddCompanyView extends Page implements BeforeEnterObserver {

    private static final String COMPANY = "company";

    private final transient Directory directory;

    final ComboBox<CompanyRow> company = new ComboBox<>();
    final Div chosen = new Div();

    AddCompanyView(Directory directory) {
        super("directory.add.title");
        this.directory = directory;

        company.setLabel(getTranslation("directory.add.company"));
        company.setHelperText(getTranslation("directory.add.company.hint"));
        company.setItemLabelGenerator(CompanyRow::shownName);
        company.setItemsPageable((page, typed) -> directory.choices(typed == null ? "" : typed, page));
        company.setClearButtonVisible(true);
        company.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(Optional.ofNullable(change.getValue()));
            }
        });
        company.setWidthFull();
        chosen.addClassName("stack-l");
        chosen.getElement().setAttribute("aria-live", "polite");

        back("directory.add.back", "/" + DirectoryLinks.CUSTOMER);
        if (directory.choices("", PageRequest.of(0, 1)).isEmpty()) {
            show(new EmptyState("building", "directory.add.empty.title", "directory.add.empty.text"));
        } else {
            lead(getTranslation("directory.add.lead"));
            show(company, chosen);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen.removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(COMPANY)
                .flatMap(OrganizationId::read)
                .ifPresent(this::show);
    }

    private void choose(Optional<CompanyRow> row) {
        QueryParameters query = row.map(wanted ->
                        QueryParameters.of(COMPANY, wanted.organization().toString()))
                .orElse(QueryParameters.empty());
        getUI().ifPresent(ui -> ui.navigate(AddCompanyView.class, query));
    }

    private void show(OrganizationId organization) {
        directory.card(organization).ifPresentOrElse(this::show, () -> explain(organization));
    }

    private void show(CompanyCard card) {
        var next = new Paragraph(getTranslation("directory.add.next"));
        next.addClassName("why");
        chosen.add(new TrustCard(card), next);
    }

    /** It was in the list a moment ago, or the address is an old one. */
    private void explain(OrganizationId organization) {
        String why = directory.why(organization).map(Enum::name).orElse("unknown");
        chosen.add(
                new Finding(Tone.OFF, getTranslation("directory.why.title"), getTranslation("directory.why." + why)));
    }
}
