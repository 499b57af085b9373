package com.pge.sharemydata.document;

import com.pge.sharemydata.ui.Icon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A document to look at, page by page, as we drew it; the words of each page beside the picture, for those who do not see
 * it. Pictures are fetched outside the page's lock, when the browser asks for them.
 */
public final class PdfPages extends Composite<Div> {

    private static final long UNKNOWN_LENGTH = -1;

    private final DocumentDetails document;
    private final SerializableFunction<Integer, byte[]> pictures;
    private final SerializableFunction<Integer, String> texts;
    private int page;

    final Button previous = new Button(getTranslation("document.pages.previous"), click -> show(page() - 1));
    final Button next = new Button(getTranslation("document.pages.next"), click -> show(page() + 1));
    final Span position = new Span();
    private final Div bar = new Div(previous, position, next);
    private final Div paper = new Div();
    private final Paragraph words = new Paragraph();

    /** @param pictures PNG, and {@code texts} words, of a page; pages count from 1 */
    public PdfPages(
            DocumentDetails document,
            SerializableFunction<Integer, byte[]> pictures,
            SerializableFunction<Integer, String> texts) {
        this.document = document;
        this.pictures = pictures;
        this.texts = texts;

        position.getElement().setAttribute("role", "status");
        previous.setIcon(Icon.of("chevron"));
        previous.addClassName("back");
        next.setIcon(Icon.of("chevron"));
        next.setIconAfterText(true);
        bar.addClassNames("docbar", "row");
        paper.addClassNames("paper", "pages");
        words.addClassName("page-text");

        getContent().addClassName("stack");
        getContent().add(bar, paper, new Details(getTranslation("document.pages.text"), words));
        show(1);
    }

    /** Offers the original as a download; it is never shown in the browser. */
    public PdfPages original(SerializableSupplier<InputStream> content) {
        var handler = DownloadHandler.fromInputStream(download ->
                new DownloadResponse(content.get(), document.fileName(), "application/pdf", document.size()));
        bar.add(new Anchor(handler, getTranslation("document.pages.original")));
        return this;
    }

    /** Turns to a page; beyond the ends it stays at the end. */
    public void show(int wanted) {
        page = Math.clamp(wanted, 1, document.pages());
        String name = getTranslation("document.pages.position", page, document.pages());
        position.setText(name);
        previous.setEnabled(page > 1);
        next.setEnabled(page < document.pages());
        words.setText(words(page));
        paper.removeAll();
        paper.add(picture(page, getTranslation("document.pages.alt", name, document.fileName())));
    }

    /** The page that is open. */
    public int page() {
        return page;
    }

    private String words(int number) {
        String text = texts.apply(number);
        return text.isBlank() ? getTranslation("document.pages.no-text") : text;
    }

    private Image picture(int number, String alternative) {
        var handler = DownloadHandler.fromInputStream(download -> new DownloadResponse(
                        new ByteArrayInputStream(pictures.apply(number)),
                        "page-" + number + ".png",
                        "image/png",
                        UNKNOWN_LENGTH))
                .inline();
        var image = new Image(handler, alternative);
        image.getElement().addEventListener("error", failed -> sayItCannotBeDrawn(number));
        return image;
    }

    private void sayItCannotBeDrawn(int number) {
        if (number == page) {
            paper.removeAll();
            paper.add(new Paragraph(getTranslation("document.pages.not-drawn")));
        }
    }
}
