package com.pge.sharemydata.eligibility.ui;

import com.pge.sharemydata.document.AcceptedFiles;
import com.pge.sharemydata.document.FileUpload;
import com.pge.sharemydata.eligibility.EligibilitySettings;
import com.pge.sharemydata.eligibility.ListProblem;
import com.pge.sharemydata.eligibility.ProhibitedListFile;
import com.pge.sharemydata.ui.ErrorHandling;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The import of the next list: a file, what is wrong with it line by line, or what it holds and the day it is of. */
final class ImportPanel extends Composite<Section> {

    private final SerializableBiConsumer<ProhibitedListFile, LocalDate> importer;
    private @Nullable ProhibitedListFile file;

    final FileUpload<ProhibitedListFile> upload;
    final DatePicker asOf = new DatePicker(getTranslation("eligibility.import.as-of"));
    final Button confirm = new Button(getTranslation("eligibility.import.confirm"), click -> confirm());
    final Grid<ListProblem> problems = new Grid<>();
    private final Div outcome = new Div();

    ImportPanel(
            EligibilitySettings settings,
            ErrorHandling errors,
            FileUpload.Receiver<ProhibitedListFile> reader,
            SerializableBiConsumer<ProhibitedListFile, LocalDate> importer) {
        this.importer = importer;
        upload = new FileUpload<>(
                "eligibility.import.choose",
                new AcceptedFiles(settings.listSize(), "text/csv", ".csv"),
                errors,
                reader,
                this::show);

        problems.addColumn(ListProblem::line).setHeader(getTranslation("eligibility.import.line"));
        problems.addColumn(ListProblem::column).setHeader(getTranslation("eligibility.import.column"));
        problems.addColumn(ListProblem::found).setHeader(getTranslation("eligibility.import.found"));
        problems.addColumn(problem ->
                        getTranslation(problem.messageKey(), problem.arguments().toArray()))
                .setHeader(getTranslation("eligibility.import.expected"))
                .setFlexGrow(3);
        problems.setAllRowsVisible(true);
        problems.getElement().setAttribute("aria-label", getTranslation("eligibility.import.problems-label"));

        asOf.setHelperText(getTranslation("eligibility.import.as-of-hint"));
        asOf.setRequiredIndicatorVisible(true);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        outcome.addClassName("stack");

        getContent().addClassNames("panel", "stack");
        getContent()
                .add(
                        new H2(getTranslation("eligibility.import.title")),
                        new Paragraph(getTranslation("eligibility.import.hint")),
                        upload,
                        outcome);
    }

    void show(ProhibitedListFile read) {
        file = read;
        outcome.removeAll();
        if (read.isSound()) {
            outcome.add(
                    new Finding(
                            Tone.DONE,
                            getTranslation(
                                    "eligibility.import.sound",
                                    read.fileName(),
                                    read.companies().size()),
                            getTranslation("eligibility.import.sound-text")),
                    asOf,
                    confirm);
            confirm.setEnabled(true);
        } else {
            problems.setItems(read.problems());
            outcome.add(
                    new Finding(
                            Tone.BAD,
                            getTranslation(
                                    "eligibility.import.broken",
                                    read.fileName(),
                                    read.problems().size()),
                            getTranslation("eligibility.import.broken-text")),
                    problems);
        }
    }

    private void confirm() {
        confirm.setEnabled(true);
        LocalDate day = asOf.getValue();
        if (day == null) {
            asOf.setInvalid(true);
            asOf.setErrorMessage(getTranslation("eligibility.import.as-of-missing"));
            asOf.focus();
        } else if (file != null) {
            importer.accept(file, day);
            file = null;
            outcome.removeAll();
        }
    }
}
