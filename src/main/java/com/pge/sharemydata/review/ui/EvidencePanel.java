package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.connectivity.Connectivity;
import com.pge.sharemydata.connectivity.probe.AddressChecks;
import com.pge.sharemydata.document.DocumentDetails;
import com.pge.sharemydata.document.PdfPages;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.review.CaseDetails;
import com.pge.sharemydata.review.ReviewDesk;
import com.pge.sharemydata.review.ReviewLinks;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.Optional;

/** What there is to look at: each document page by page, the answers, the test evidence. */
final class EvidencePanel extends Composite<Div> {

    private static final String ANSWERS = "answers";
    private static final String CONNECTION = "connection";

    private final CaseDetails details;
    private final RegistrationId id;
    private final String shown;

    EvidencePanel(
            CaseDetails details,
            String wanted,
            int page,
            ReviewDesk desk,
            Connectivity connectivity,
            AddressChecks checks) {
        this.details = details;
        this.id = details.registration().id();
        this.shown = wanted.isEmpty() ? first() : wanted;

        getContent().addClassName("stack");
        getContent().add(tabs());
        Optional<DocumentDetails> document = details.files().stream()
                .map(CaseDetails.File::document)
                .filter(file -> file.id().toString().equals(shown))
                .findFirst();
        if (document.isPresent()) {
            getContent().add(pages(document.get(), page, desk));
        } else if (shown.equals(CONNECTION)) {
            getContent().add(new ConnectionPanel(details, connectivity, checks));
        } else {
            getContent().add(new CaseAnswersPanel(details.registration()));
        }
    }

    private String first() {
        return details.files().stream()
                .findFirst()
                .map(file -> file.document().id().toString())
                .orElse(ANSWERS);
    }

    private Component tabs() {
        var tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.setAriaLabel(getTranslation("review.case.evidence"));
        details.files()
                .forEach(file -> tabs.add(tab(
                        getTranslation("EvidenceKind." + file.kind()),
                        file.document().id().toString())));
        tabs.add(
                tab(getTranslation("review.case.answers"), ANSWERS),
                tab(getTranslation("review.case.connection"), CONNECTION));
        return tabs;
    }

    private Anchor tab(String title, String evidence) {
        Anchor link = TextLink.named(title, ReviewLinks.caseOf(id, evidence, 1));
        if (evidence.equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component pages(DocumentDetails document, int page, ReviewDesk desk) {
        var pages = new PdfPages(
                        document,
                        number -> desk.picture(id, document.id(), number),
                        number -> desk.words(id, document.id(), number))
                .original(() -> desk.original(id, document.id()));
        pages.show(page);
        return pages;
    }
}
