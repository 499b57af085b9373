package com.pge.sharemydata.usage.ui;

import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.pge.sharemydata.usage.UsageLinks;
import com.pge.sharemydata.usage.imports.MeterImportId;
import com.pge.sharemydata.usage.imports.MeterImportRow;
import com.pge.sharemydata.usage.imports.MeterImports;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Every file of meter data that the utility's systems sent: how far it is, what came of it, what was wrong in it. */
@Route(UsageLinks.IMPORTS)
@Menu(title = "usage.imports.menu", order = 46, icon = "upload")
@RolesAllowed({Roles.PROGRAM_ADMIN, Roles.AUDITOR})
final class MeterImportsView extends Page implements BeforeEnterObserver {

    private final transient MeterImports imports;

    final Grid<MeterImportRow> history = new Grid<>();
    final Button refresh = new Button(getTranslation("usage.imports.refresh"));
    private final Section ofOne = new Section();

    MeterImportsView(MeterImports imports) {
        super("usage.imports.title");
        this.imports = imports;

        showHistory();
        history.addSelectionListener(
                selection -> selection.getFirstSelectedItem().ifPresent(MeterImportsView::choose));
        refresh.addClickListener(click -> history.getDataProvider().refreshAll());

        lead(getTranslation("usage.imports.lead"));
        offer(refresh);
        var all = new Section(new H2(getTranslation("usage.imports.history")), history);
        all.addClassNames("panel", "pad", "stack");
        show(all, ofOne);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ofOne.removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(UsageLinks.IMPORT)
                .flatMap(MeterImportId::read)
                .map(imports::find)
                .ifPresent(row -> ofOne.add(new MeterImportPanel(imports, row)));
    }

    private void showHistory() {
        history.addColumn(row -> Dates.dateTime(row.startedAt()))
                .setHeader(getTranslation("usage.imports.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        history.addColumn(MeterImportRow::name)
                .setHeader(getTranslation("usage.imports.file"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        history.addColumn(row -> getTranslation("MeterImportKind." + row.kind()))
                .setHeader(getTranslation("usage.imports.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        history.addColumn(MeterImportRow::importer)
                .setHeader(getTranslation("usage.imports.importer"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        history.addComponentColumn(MeterImportsView::badge)
                .setHeader(getTranslation("usage.imports.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        number("usage.imports.rows", MeterImportRow::rows);
        number("usage.imports.refused", MeterImportRow::refused);
        history.setItemsPageable(imports::newest);
        history.setEmptyStateComponent(new EmptyState("upload", "usage.imports.none.title", "usage.imports.none.text"));
        history.getElement().setAttribute("aria-label", getTranslation("usage.imports.history"));
    }

    private void number(String titleKey, ValueProvider<MeterImportRow, Long> of) {
        history.addColumn(of)
                .setHeader(getTranslation(titleKey))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static void choose(MeterImportRow row) {
        UI.getCurrent()
                .navigate(
                        MeterImportsView.class,
                        QueryParameters.of(UsageLinks.IMPORT, row.id().toString()));
    }

    static StatusBadge badge(MeterImportRow row) {
        String words = "MeterImportState." + row.state();
        return switch (row.state()) {
            case RUNNING -> new StatusBadge(Tone.WAIT, words);
            case FINISHED -> new StatusBadge(row.refused() == 0 ? Tone.DONE : Tone.BAD, words);
            case STOPPED -> new StatusBadge(Tone.BAD, words);
        };
    }
}
