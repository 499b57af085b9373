package com.pge.sharemydata.document;

import com.pge.sharemydata.ui.Dates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A document in a line: its name, pages, size and time, what the malware scan said, and what can be done with it. */
public final class DocumentCard extends Composite<Div> {

    private static final long KILOBYTE = 1024;

    public DocumentCard(DocumentDetails document, Component... actions) {
        var thumb = new Span(getTranslation("document.card.pdf"));
        thumb.addClassName("thumb");
        thumb.getElement().setAttribute("aria-hidden", "true");
        var name = new Paragraph(document.fileName());
        name.addClassName("strong");
        var facts = new Paragraph(getTranslation(
                "document.card.facts", document.pages(), size(document), Dates.dateTime(document.storedAt())));
        var scan = new Paragraph(getTranslation("ScanResult." + document.scan()));
        facts.addClassName("muted");
        scan.addClassName("muted");
        var act = new Div(actions);
        act.addClassNames("act", "row");
        getContent().addClassName("file");
        getContent().add(thumb, new Div(name, facts, scan), act);
    }

    private String size(DocumentDetails document) {
        long kilobytes = Math.max(1, document.size() / KILOBYTE);
        return kilobytes < KILOBYTE
                ? getTranslation("document.card.kilobytes", kilobytes)
                : getTranslation("document.card.megabytes", (double) kilobytes / KILOBYTE);
    }
}
