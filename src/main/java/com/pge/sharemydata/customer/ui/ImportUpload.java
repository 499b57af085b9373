package com.pge.sharemydata.customer.ui;

import com.pge.sharemydata.customer.ImportReport;
import com.pge.sharemydata.ui.ErrorHandling;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** A file for the import, read while it arrives, and in a sentence what became of it. */
final class ImportUpload extends Composite<Section> {

    /** Takes the file in, on the upload's own request and as the person who is signed in. */
    @FunctionalInterface
    interface Importer extends Serializable {

        ImportReport take(String fileName, InputStream content) throws IOException;
    }

    private final transient ErrorHandling errors;
    private final Importer importer;
    private final SerializableConsumer<ImportReport> imported;

    final Upload upload = new Upload(this::handle);
    final Div outcome = new Div();

    ImportUpload(ErrorHandling errors, Importer importer, SerializableConsumer<ImportReport> imported) {
        this.errors = errors;
        this.importer = importer;
        this.imported = imported;

        upload.setUploadButton(new Button(getTranslation("customer.imports.choose")));
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".csv", ".json");
        outcome.getElement().setAttribute("role", "status");

        getContent().addClassNames("panel", "pad", "stack");
        getContent()
                .add(
                        new H2(getTranslation("customer.imports.upload")),
                        new Paragraph(getTranslation("customer.imports.hint")),
                        upload,
                        outcome);
    }

    void show(ImportReport report) {
        boolean sound = report.complete() && report.refused() == 0;
        String title = report.hasChanged()
                ? getTranslation(
                        "customer.imports.done", report.rows(), report.added(), report.changed(), report.refused())
                : getTranslation("customer.imports.no-change", report.rows(), report.refused());
        show(sound ? Tone.DONE : Tone.BAD, title, sound ? "" : getTranslation("customer.imports.see-problems"));
    }

    private void handle(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try {
            ImportReport report = importer.take(event.getFileName(), event.getInputStream());
            var _ = ui.access(() -> finish(() -> imported.accept(report)));
        } catch (RuntimeException refused) {
            String words = errors.words(refused, ui.getLocale());
            var _ = ui.access(() -> finish(() -> show(Tone.BAD, words, "")));
        }
    }

    private void finish(Runnable then) {
        upload.clearFileList();
        then.run();
    }

    private void show(Tone tone, String title, String text) {
        outcome.removeAll();
        outcome.add(new Finding(tone, title, text));
    }
}
