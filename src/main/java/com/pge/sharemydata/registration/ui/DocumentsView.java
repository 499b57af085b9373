package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.document.AcceptedFiles;
import com.pge.sharemydata.document.DocumentCard;
import com.pge.sharemydata.document.DocumentLimits;
import com.pge.sharemydata.document.Documents;
import com.pge.sharemydata.document.FileUpload;
import com.pge.sharemydata.registration.Evidence;
import com.pge.sharemydata.registration.EvidenceKind;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.registration.RegistrationLinks;
import com.pge.sharemydata.registration.RegistrationStep;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.ErrorHandling;
import com.pge.sharemydata.ui.ErrorSummary;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The documents that prove what the company says, one card for each kind; each file is checked as it arrives. */
@Route(RegistrationPage.OF_VERSION + "/documents")
@RolesAllowed(Roles.PROVIDER)
final class DocumentsView extends RegistrationPage {

    private final transient RegistrationDrafts drafts;
    private final transient Documents documents;
    private final transient ErrorHandling errorHandling;
    private final transient DocumentLimits limits;
    private transient @Nullable RegistrationDetails draft;

    private final Div cards = new Div();
    final ErrorSummary errors = new ErrorSummary();
    final Map<EvidenceKind, FileUpload<RegistrationDetails>> uploads = new EnumMap<>(EvidenceKind.class);
    final Button next = new Button(getTranslation("registration.step.continue"), click -> goOn());

    DocumentsView(
            Registrations registrations,
            RegistrationDrafts drafts,
            Documents documents,
            ErrorHandling errorHandling,
            DocumentLimits limits) {
        super("RegistrationStep.DOCUMENTS", registrations);
        this.drafts = drafts;
        this.documents = documents;
        this.errorHandling = errorHandling;
        this.limits = limits;

        next.addThemeVariants(ButtonVariant.PRIMARY);
        cards.addClassNames("panel", "docs");
        above(errors);
        lead(getTranslation("registration.documents.lead"));
        show(cards, next);
        aside(rules());
    }

    @Override
    protected void enter(RegistrationDetails shown, BeforeEnterEvent event) {
        if (!shown.isDraft() || !shown.steps().contains(RegistrationStep.DOCUMENTS)) {
            event.forwardTo(RegistrationLinks.tasks(shown.id()));
            return;
        }
        frame(shown, RegistrationStep.DOCUMENTS);
        fill(shown);
    }

    private void fill(RegistrationDetails shown) {
        draft = shown;
        cards.removeAll();
        for (EvidenceKind kind : EvidenceKind.values()) {
            cards.add(card(shown, kind));
        }
    }

    private Div card(RegistrationDetails shown, EvidenceKind kind) {
        List<Evidence> held = shown.evidence(kind);
        boolean required = kind.isRequiredOf(shown.userType());
        var hint = new Paragraph(getTranslation(Words.key(kind) + ".hint"));
        hint.addClassName("muted");
        var head = new Div(new Div(new H2(Words.of(this, kind)), hint), badge(required, held));
        head.addClassName("doc-head");
        var card = new Div(head);
        card.addClassName("doc");
        for (Evidence evidence : held) {
            card.add(new DocumentCard(
                    documents.details(shown.organization().id(), evidence.document()), remove(shown, evidence)));
        }
        FileUpload<RegistrationDetails> upload = upload(shown, kind);
        uploads.put(kind, upload);
        card.add(upload);
        return card;
    }

    private static StatusBadge badge(boolean required, List<Evidence> held) {
        if (!held.isEmpty()) {
            return new StatusBadge(Tone.DONE, "registration.documents.in");
        }
        return required
                ? new StatusBadge(Tone.YOU, "registration.documents.needed")
                : new StatusBadge(Tone.OFF, "registration.documents.optional");
    }

    private Button remove(RegistrationDetails shown, Evidence evidence) {
        var remove = new Button(
                getTranslation("registration.documents.remove"),
                click -> fill(drafts.remove(shown.id(), evidence.document())));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return remove;
    }

    private FileUpload<RegistrationDetails> upload(RegistrationDetails shown, EvidenceKind kind) {
        String label =
                shown.evidence(kind).isEmpty() ? "registration.documents.choose" : "registration.documents.another";
        return new FileUpload<>(
                label,
                AcceptedFiles.pdf(limits),
                errorHandling,
                (fileName, content) -> drafts.receive(shown.id(), kind, fileName, content),
                this::fill);
    }

    private Div rules() {
        var rules = new Div(
                new H2(getTranslation("registration.documents.private.title")),
                new Paragraph(getTranslation("registration.documents.private")),
                new Paragraph(getTranslation(
                        "registration.documents.rules", limits.size().toMegabytes(), limits.pages())));
        rules.addClassNames("panel", "pad", "stack-s");
        return rules;
    }

    private void goOn() {
        RegistrationDetails shown = Objects.requireNonNull(draft);
        errors.clear();
        if (shown.openPoints(RegistrationStep.DOCUMENTS).isEmpty()) {
            goOn(shown, RegistrationStep.DOCUMENTS);
            return;
        }
        shown.openPoints(RegistrationStep.DOCUMENTS)
                .forEach(point -> errors.add(
                        Objects.requireNonNull(
                                uploads.get(EvidenceKind.valueOf(Objects.requireNonNull(point.field())))),
                        OpenPointWords.of(this, point)));
    }
}
