package com.pge.sharemydata.usage.ui;

import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.SummaryList;
import com.pge.sharemydata.usage.Taken;
import com.pge.sharemydata.usage.imports.MeterImportProblem;
import com.pge.sharemydata.usage.imports.MeterImportRow;
import com.pge.sharemydata.usage.imports.MeterImports;
import com.pge.sharemydata.usage.imports.ProblemsFile;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** One import: what came of it, and what was wrong, row by row and as a file. */
final class MeterImportPanel extends Composite<Section> {

    private static final String CSV = "text/csv;charset=UTF-8";

    final SummaryList facts = new SummaryList();
    final Grid<MeterImportProblem> problems = new Grid<>();
    final Anchor file;

    MeterImportPanel(MeterImports imports, MeterImportRow row) {
        file = new Anchor(download(new ProblemsFile(imports, row.id())), getTranslation("usage.imports.download"));
        file.addComponentAsFirst(Icon.of("download"));
        file.setDownload(true);

        facts(row);
        problems.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        problems.addColumn(MeterImportProblem::line)
                .setHeader(getTranslation("usage.imports.line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        problems.addColumn(MeterImportProblem::rule)
                .setHeader(getTranslation("usage.imports.rule"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        problems.addColumn(MeterImportProblem::found)
                .setHeader(getTranslation("usage.imports.found"))
                .setFlexGrow(2);
        problems.addColumn(MeterImportProblem::expected)
                .setHeader(getTranslation("usage.imports.expected"))
                .setFlexGrow(2);
        problems.setItemsPageable(page -> imports.problems(row.id(), page));
        problems.setEmptyStateText(getTranslation("usage.imports.no-problems"));
        problems.getElement().setAttribute("aria-label", getTranslation("usage.imports.problems-label"));

        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(new H2(getTranslation("usage.imports.of", row.name())), facts, file, problems);
    }

    private void facts(MeterImportRow row) {
        fact("usage.imports.id", row.id().toString());
        fact("usage.imports.told", Dates.dateTime(row.toldAt()));
        fact("usage.imports.days", words(row.days()));
        fact("usage.imports.bills", words(row.bills()));
        fact("usage.imports.programs", words(row.programs()));
        fact("usage.imports.position", Long.toString(row.position()));
        fact("usage.imports.bytes", Long.toString(row.bytes()));
        fact("usage.imports.sha256", row.sha256());
    }

    private String words(Taken taken) {
        return getTranslation("usage.imports.taken", taken.added(), taken.changed(), taken.unchanged());
    }

    private void fact(String titleKey, String text) {
        facts.row(titleKey, text);
    }

    private static DownloadHandler download(ProblemsFile problems) {
        return DownloadHandler.fromInputStream(_ -> {
            byte[] bytes = problems.text().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), problems.name(), CSV, bytes.length);
        });
    }
}
