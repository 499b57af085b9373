package com.pge.sharemydata.eligibility.ui;

import com.pge.sharemydata.eligibility.EligibilityLinks;
import com.pge.sharemydata.eligibility.EligibilitySettings;
import com.pge.sharemydata.eligibility.ProhibitedCompany;
import com.pge.sharemydata.eligibility.ProhibitedListFile;
import com.pge.sharemydata.eligibility.ProhibitedListRow;
import com.pge.sharemydata.eligibility.ProhibitedLists;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.ErrorHandling;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.SummaryList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;

/** The Commission's list of prohibited third parties: the one in force, the import of the next, and all before. */
@Route(EligibilityLinks.PROHIBITED)
@Menu(title = "eligibility.list.menu", order = 40, icon = "shield")
@RolesAllowed({Roles.PROGRAM_ADMIN, Roles.REVIEWER, Roles.AUDITOR})
class ProhibitedView extends Page {

    private final transient ProhibitedLists lists;

    final Div inForce = new Div();
    final TextField search = new TextField(getTranslation("eligibility.list.search"));
    final Grid<ProhibitedCompany> companies = new Grid<>();
    final Grid<ProhibitedListRow> history = new Grid<>();
    final ImportPanel imports;

    ProhibitedView(ProhibitedLists lists, CurrentActor actor, EligibilitySettings settings, ErrorHandling errors) {
        super("eligibility.list.title");
        this.lists = lists;
        this.imports = new ImportPanel(settings, errors, lists::read, this::importList);
        imports.setVisible(actor.hasRole(Roles.PROGRAM_ADMIN));

        search.setPrefixComponent(Icon.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> companies.getDataProvider().refreshAll());
        showCompanies();
        showHistory();

        lead(getTranslation("eligibility.list.lead"));
        show(
                inForce,
                titled("eligibility.list.companies", search, companies),
                imports,
                titled("eligibility.list.history", history));
        showInForce();
    }

    private void showCompanies() {
        companies.addColumn(ProhibitedCompany::name).setHeader(getTranslation("eligibility.list.name"));
        companies.addColumn(ProhibitedCompany::aliases).setHeader(getTranslation("eligibility.list.aliases"));
        companies.addColumn(ProhibitedCompany::ein).setHeader(getTranslation("eligibility.list.ein"));
        companies.addColumn(ProhibitedCompany::reason).setHeader(getTranslation("eligibility.list.reason"));
        companies
                .addColumn(company -> Dates.shortDate(company.since()))
                .setHeader(getTranslation("eligibility.list.since"));
        companies.setItemsPageable(page -> lists.search(search.getValue(), page));
        companies.getElement().setAttribute("aria-label", getTranslation("eligibility.list.companies"));
    }

    private void showHistory() {
        history.addColumn(row -> Dates.shortDate(row.asOf())).setHeader(getTranslation("eligibility.list.as-of"));
        history.addColumn(ProhibitedListRow::companies).setHeader(getTranslation("eligibility.list.count"));
        history.addColumn(ProhibitedListRow::fileName).setHeader(getTranslation("eligibility.list.file"));
        history.addColumn(row -> Dates.dateTime(row.importedAt()))
                .setHeader(getTranslation("eligibility.list.imported-at"));
        history.addColumn(ProhibitedListRow::importer).setHeader(getTranslation("eligibility.list.importer"));
        history.setItemsPageable(lists::history);
        history.getElement().setAttribute("aria-label", getTranslation("eligibility.list.history"));
    }

    private void showInForce() {
        inForce.removeAll();
        inForce.add(lists.current()
                .map(this::summary)
                .orElseGet(() -> new EmptyState("shield", "eligibility.list.none", "eligibility.list.none-text")));
    }

    private Component summary(ProhibitedListRow current) {
        var summary = new SummaryList()
                .row("eligibility.list.as-of", Dates.date(current.asOf()))
                .row("eligibility.list.count", String.valueOf(current.companies()))
                .row("eligibility.list.imported-at", Dates.dateTime(current.importedAt()), current.importer());
        summary.addClassName("panel");
        return summary;
    }

    private void importList(ProhibitedListFile file, LocalDate asOf) {
        lists.importList(file, asOf);
        companies.getDataProvider().refreshAll();
        history.getDataProvider().refreshAll();
        showInForce();
        Notifications.saved("eligibility.list.saved", file.companies().size());
    }

    private Section titled(String titleKey, Component... content) {
        var section = new Section(new H2(getTranslation(titleKey)));
        section.addClassNames("panel", "stack");
        section.add(content);
        return section;
    }
}
