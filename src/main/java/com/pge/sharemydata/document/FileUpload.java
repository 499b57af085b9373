package com.pge.sharemydata.document;

import com.pge.sharemydata.ui.ErrorHandling;
import com.pge.sharemydata.ui.Icon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/**
 * A field for one file. The file is received while it arrives, outside the page's lock, so that the page stays alive; what
 * is wrong with it is said beside the field, and the field is ready for the next try.
 */
public final class FileUpload<T> extends Composite<Div> implements Focusable<FileUpload<T>> {

    /** Takes the file in, on the upload's own request and as the person who is signed in. */
    @FunctionalInterface
    public interface Receiver<T> extends Serializable {

        T receive(String fileName, InputStream content) throws IOException;
    }

    private final transient ErrorHandling errors;
    private final Receiver<T> receiver;
    private final SerializableConsumer<T> received;

    final Upload upload = new Upload(this::handle);
    final Paragraph error = new Paragraph();
    private final Button choose = new Button();

    /** @param received what the page does with what the receiver made of the file */
    public FileUpload(
            String labelKey,
            AcceptedFiles accepted,
            ErrorHandling errors,
            Receiver<T> receiver,
            SerializableConsumer<T> received) {
        this.errors = errors;
        this.receiver = receiver;
        this.received = received;

        choose.setText(getTranslation(labelKey));
        upload.setUploadButton(choose);
        upload.setDropLabel(
                new Span(getTranslation("document.upload.drop", accepted.size().toMegabytes())));
        upload.setDropLabelIcon(Icon.of("upload"));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(accepted.size().toBytes()));
        upload.setAcceptedMimeTypes(accepted.mimeTypes().toArray(String[]::new));
        upload.setAcceptedFileExtensions(accepted.extensions().toArray(String[]::new));
        upload.setI18n(UploadTexts.of(this, accepted));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));

        error.addClassName("upload-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);

        getContent().addClassName("upload");
        getContent().add(upload, error);
    }

    @Override
    public void focus() {
        choose.focus();
    }

    private void handle(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        var _ = ui.access(() -> error.setVisible(false));
        try {
            T result = receiver.receive(event.getFileName(), event.getInputStream());
            var _ = ui.access(() -> accept(result));
        } catch (RuntimeException refused) {
            String words = errors.words(refused, ui.getLocale());
            var _ = ui.access(() -> refuse(words));
        }
    }

    private void accept(T result) {
        error.setVisible(false);
        upload.clearFileList();
        received.accept(result);
    }

    private void refuse(String words) {
        upload.clearFileList();
        error.setText(words);
        error.setVisible(true);
    }
}
