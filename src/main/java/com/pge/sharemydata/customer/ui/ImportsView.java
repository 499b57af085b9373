package com.pge.sharemydata.customer.ui;

import com.pge.sharemydata.customer.CustomerImports;
import com.pge.sharemydata.customer.CustomerLinks;
import com.pge.sharemydata.customer.ImportProblem;
import com.pge.sharemydata.customer.ImportReport;
import com.pge.sharemydata.customer.ImportRow;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.ErrorHandling;
import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What the utility's systems sent: the next file by hand, and all before with what was wrong in them. */
@Route(CustomerLinks.IMPORTS)
@Menu(title = "customer.imports.menu", order = 45, icon = "upload")
@RolesAllowed({Roles.PROGRAM_ADMIN, Roles.AUDITOR})
final class ImportsView extends Page {

    private final transient CustomerImports imports;

    final ImportUpload upload;
    final Grid<ImportRow> history = new Grid<>();
    final Grid<ImportProblem> problems = new Grid<>();
    private final Section ofOne = new Section();

    ImportsView(CustomerImports imports, CurrentActor actor, ErrorHandling errors) {
        super("customer.imports.title");
        this.imports = imports;
        this.upload = new ImportUpload(errors, imports::importFile, this::imported);
        upload.setVisible(actor.hasRole(Roles.PROGRAM_ADMIN));

        showHistory();
        showProblems();
        history.addSelectionListener(
                selection -> selection.getFirstSelectedItem().ifPresent(this::show));

        lead(getTranslation("customer.imports.lead"));
        ofOne.setVisible(false);
        show(upload, titled("customer.imports.history", history), ofOne);
    }

    private void showHistory() {
        history.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        history.addColumn(row -> Dates.dateTime(row.endedAt()))
                .setHeader(getTranslation("customer.imports.at"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        history.addColumn(ImportRow::fileName)
                .setHeader(getTranslation("customer.imports.file"))
                .setWidth("8rem")
                .setFlexGrow(2);
        history.addColumn(ImportRow::importer)
                .setHeader(getTranslation("customer.imports.importer"))
                .setWidth("7.5rem")
                .setFlexGrow(1);
        number("customer.imports.rows", ImportRow::rows);
        number("customer.imports.added", ImportRow::added);
        number("customer.imports.changed", ImportRow::changed);
        number("customer.imports.unchanged", ImportRow::unchanged);
        number("customer.imports.refused", ImportRow::refused);
        history.addColumn(row -> getTranslation(
                        row.complete() ? "customer.imports.complete.yes" : "customer.imports.complete.no"))
                .setHeader(getTranslation("customer.imports.complete"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        history.setItemsPageable(imports::history);
        history.setEmptyStateComponent(
                new EmptyState("upload", "customer.imports.none.title", "customer.imports.none.text"));
        history.getElement().setAttribute("aria-label", getTranslation("customer.imports.history"));
    }

    private void number(String titleKey, ValueProvider<ImportRow, Long> of) {
        history.addColumn(of)
                .setHeader(getTranslation(titleKey))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void showProblems() {
        problems.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        problems.addColumn(ImportProblem::line)
                .setHeader(getTranslation("customer.imports.line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        problems.addColumn(ImportProblem::field).setHeader(getTranslation("customer.imports.field"));
        problems.addColumn(ImportProblem::rule).setHeader(getTranslation("customer.imports.rule"));
        problems.addColumn(ImportProblem::found).setHeader(getTranslation("customer.imports.found"));
        problems.addColumn(ImportProblem::expected)
                .setHeader(getTranslation("customer.imports.expected"))
                .setFlexGrow(2);
        problems.getElement().setAttribute("aria-label", getTranslation("customer.imports.problems-label"));
        ofOne.addClassNames("panel", "pad", "stack");
    }

    private void show(ImportRow row) {
        problems.setItemsPageable(page -> imports.problems(row.id(), page));
        ofOne.removeAll();
        ofOne.add(new H2(getTranslation("customer.imports.problems", row.fileName())), problems);
        ofOne.setVisible(true);
    }

    private void imported(ImportReport report) {
        upload.show(report);
        history.getDataProvider().refreshAll();
    }

    private Section titled(String titleKey, Component... content) {
        var section = new Section(new H2(getTranslation(titleKey)));
        section.addClassNames("panel", "pad", "stack");
        section.add(content);
        return section;
    }
}
